/** Scopes of business, from one line to a dozen, in the manners in which registrars have them written. */
import type { Random } from '../../../server/seed/sample-certificates/random'

const trades =
  '软件开发 信息技术咨询服务 计算机系统服务 互联网销售（除销售需要许可的商品） 会议及展览服务 广告设计、代理 数据处理和存储支持服务 办公用品销售 企业管理咨询 技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广 图文设计制作 市场营销策划 人工智能应用软件开发 物联网技术研发 电子产品销售 机械设备租赁 建筑材料销售 日用百货销售 服装服饰批发 体育用品及器材零售 文具用品零售 化妆品批发 工艺美术品及礼仪用品销售（象牙及其制品除外） 货物进出口 技术进出口 国内贸易代理 供应链管理服务 普通货物仓储服务（不含危险化学品等需许可审批的项目） 园林绿化工程施工 专业设计服务 组织文化艺术交流活动 摄影扩印服务 五金产品零售 汽车零配件批发 家用电器安装服务 新能源汽车整车销售 太阳能发电技术服务 商务代理代办服务'.split(
    ' ',
  )
const licensed =
  '第二类增值电信业务 互联网信息服务 食品销售 餐饮服务 出版物零售 道路货物运输（不含危险货物） 建设工程施工 人力资源服务 医疗器械互联网信息服务 广播电视节目制作经营'.split(
    ' ',
  )
const approval = '（依法须经批准的项目，经相关部门批准后方可开展经营活动）'

function several(list: readonly string[], count: number, r: Random): string[] {
  const rest = [...list]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(r.whole(0, rest.length - 1), 1)[0] as string)
}

/** `short` for shops. */
export function scopeOf(r: Random, short: boolean): string {
  const items = several(trades, short ? r.whole(1, 4) : r.whole(4, 15), r)
  const between = r.pick(['；', '；', '、', ';'])
  const list = between === '、' ? items.map((item) => item.replace(/（.*）/, '').replaceAll('、', '及')) : items
  const manner = r.next()
  if (manner < 0.4) return `${list.join(between)}。${approval}`
  if (manner < 0.55) return `一般项目：${list.join(between)}（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）`
  if (manner < 0.7) {
    return `许可项目：${several(licensed, r.whole(1, 3), r).join('；')}${approval}一般项目：${list.join(between)}（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）`
  }
  return `${list.join(between)}。`
}
