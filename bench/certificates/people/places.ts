/** Places of every province: county codes of GB/T 2260 with their names; streets and villages are invented. */
import type { Random } from '../../../server/seed/sample-certificates/random'

export type Place = {
  readonly code: string
  readonly province: string
  readonly city: string
  readonly county: string
}

const table = `110101 北京市  东城区|110105 北京市  朝阳区|120104 天津市  南开区|120101 天津市  和平区|130102 河北省 石家庄市 长安区|130281 河北省  遵化市
140105 山西省 太原市 小店区|140502 山西省 晋城市 城区|150102 内蒙古自治区 呼和浩特市 新城区|150221 内蒙古自治区 包头市 土默特右旗|210102 辽宁省 沈阳市 和平区
210202 辽宁省 大连市 中山区|220102 吉林省 长春市 南关区|222401 吉林省  延吉市|230102 黑龙江省 哈尔滨市 道里区|230281 黑龙江省  讷河市|310104 上海市  徐汇区
310115 上海市  浦东新区|320106 江苏省 南京市 鼓楼区|320583 江苏省  昆山市|330106 浙江省 杭州市 西湖区|330783 浙江省  东阳市|340104 安徽省 合肥市 蜀山区
341022 安徽省 黄山市 休宁县|350203 福建省 厦门市 思明区|350128 福建省 福州市 平潭县|360102 江西省 南昌市 东湖区|360729 江西省 赣州市 全南县|370102 山东省 济南市 历下区
370202 山东省 青岛市 市南区|410105 河南省 郑州市 金水区|411481 河南省  永城市|420106 湖北省 武汉市 武昌区|422801 湖北省  恩施市|430102 湖南省 长沙市 芙蓉区
433123 湖南省 湘西土家族苗族自治州 凤凰县|440106 广东省 广州市 天河区|440606 广东省 佛山市 顺德区|450103 广西壮族自治区 南宁市 青秀区|451027 广西壮族自治区 百色市 凌云县
460105 海南省 海口市 秀英区|460200 海南省 三亚市 |500103 重庆市  渝中区|500112 重庆市  渝北区|510104 四川省 成都市 锦江区|513401 四川省  西昌市|520102 贵州省 贵阳市 南明区
522601 贵州省  凯里市|530102 云南省 昆明市 五华区|532901 云南省  大理市|540102 西藏自治区 拉萨市 城关区|610113 陕西省 西安市 雁塔区|610582 陕西省  华阴市
620102 甘肃省 兰州市 城关区|620422 甘肃省 白银市 会宁县|630102 青海省 西宁市 城东区|632801 青海省  格尔木市|640104 宁夏回族自治区 银川市 兴庆区
650102 新疆维吾尔自治区 乌鲁木齐市 天山区|653101 新疆维吾尔自治区  喀什市`

export const places: readonly Place[] = table.split(/[|\n]/).map((row) => {
  const [code = '', province = '', city = '', county = ''] = row.split(' ')
  return { code, province, city, county }
})

const streets =
  '青石路 海棠街 文苑路 长桥路 梧桐街 云山大道 学府路 滨河路 东风路 和平街 白鹭路 科苑路 解放北路 人民中路 建设西路 中山二路 凤凰南街 朝阳大街 幸福巷 铁塔胡同 龙泉寺路 翠屏街 濠河东路 汾河西路 芗江路 赣江大道 濂溪路 珞瑜支路'.split(
    ' ',
  )
const estates = '海棠苑 锦绣花园 阳光家园 金地国际 翡翠城 万科里 绿洲雅苑 书香门第 鑫源小区 御景湾 骏景花园 梧桐里'.split(' ')
const townships = '青山镇 石门镇 白马乡 龙潭镇 清水河镇 大桥镇 双凤乡 柳河镇 马家堡乡 塔山镇'.split(' ')
const villages = '王家庄村 李家沟村 上河村 东湾村 石桥村 柳树屯 新民村 大坪村 杏花村 北峪村'.split(' ')
const chinese = [...'一二三四五六七八九']

const homes: ((r: Random) => string)[] = [
  (r) => `${r.pick(streets)}${r.whole(1, 299)}号${r.whole(1, 28)}栋${r.whole(1, 18)}0${r.whole(1, 6)}室`,
  (r) => `${r.pick(streets)}${r.whole(1, 1299)}号${r.pick(estates)}${r.whole(1, 12)}号楼${r.whole(1, 6)}单元${r.whole(101, 2804)}号`,
  (r) => `${r.pick(streets)}${r.whole(1, 199)}弄${r.whole(1, 60)}号${r.whole(101, 1804)}室`,
  (r) => `${r.pick(townships)}${r.pick(villages)}${r.pick(chinese)}组${r.whole(1, 188)}号`,
  (r) => `${r.pick(townships)}${r.pick(villages)}${r.pick(chinese)}社${r.whole(1, 88)}号附${r.whole(1, 9)}号`,
  (r) => `${r.pick(streets)}${r.whole(1, 99)}号`,
  (r) => `${r.pick(estates)}${r.pick([...'ABCD'])}区${r.whole(1, 30)}幢${r.whole(1, 4)}-${r.whole(101, 3204)}`,
]
const offices: ((r: Random) => string)[] = [
  (r) =>
    `${r.pick(streets)}${r.whole(1, 999)}号${r.pick(['创新大厦', '科技园', '国际中心', '商务广场', '金融港'])}${r.whole(1, 9)}幢${r.whole(1, 20)}0${r.whole(1, 9)}室`,
  (r) => `${r.pick(streets)}${r.whole(1, 199)}号${r.whole(1, 28)}层${r.whole(101, 2899)}号（自主申报）`,
  (r) => `${r.pick(streets)}${r.whole(1, 599)}号${r.pick([...'ABCDE'])}座${r.whole(101, 2899)}-${r.whole(1, 30)}`,
  (r) =>
    `${r.pick(['高新技术产业开发区', '经济技术开发区', '自由贸易试验区'])}${r.pick(streets)}${r.whole(1, 99)}号${r.pick(estates)}商业街${r.whole(1, 60)}号门面`,
]

const inFull = ({ province, city, county }: Place) => province + city + county

/** Where a person lives, as a card prints it. */
export const homeAt = (place: Place, r: Random): string => inFull(place) + r.pick(homes)(r)

/** Where a company sits; licences often leave the province out. */
export const officeAt = (place: Place, r: Random): string =>
  (r.next() < 0.55 ? inFull(place) : `${place.city || (place.county.endsWith('市') ? '' : place.province)}${place.county}`) +
  r.pick(offices)(r)

/** The police office that issues cards there. */
export function policeAt({ province, city, county }: Place): string {
  if (!county) return `${city}公安局`
  if (!/区$/.test(county) || county.endsWith('新区'))
    return `${county.endsWith('新区') ? province : ''}${county.endsWith('新区') ? `公安局${county}分局` : `${county}公安局`}`
  return `${city || province}公安局${county.replace(/区$/, '') || county}分局`
}

/** The office that registers companies there. */
export const registrarAt = ({ province, city, county }: Place, r: Random): string =>
  r.pick([
    `${city || (county.endsWith('市') ? county : province)}市场监督管理局`,
    `${county || city}市场监督管理局`,
    `${county || city}行政审批局`,
  ])
