/** 网站服务内容: the 30 kinds of the ministry's form, the few usual ones first. Source: spec C4, C7, enums.json. */
import type { Option } from './field-spec'

const groups: Readonly<Record<string, readonly string[]>> = {
  基础应用: ['即时通信', '搜索引擎', '综合门户', '网上邮局'],
  网络媒体: ['网络新闻', '博客/个人空间', '网络广告/信息', '单位门户网站'],
  '电子政务/电子商务': ['网络购物', '网上支付', '网上银行', '网上炒股/股票基金'],
  数字娱乐: ['网络游戏', '网络音乐', '网络影视', '网络图片', '网络软件/下载'],
  其他: ['网上求职', '网上交友/婚介', '网上房产', '网络教育', '网站建设', 'WAP', '其他'],
  后来增加: ['APP', '网络借贷信息中介', '互联网股权融资', '互联网保险', '互联网跨界金融及资产管理', '网上非银支付'],
}

export const serviceContentNames: readonly string[] = Object.values(groups).flat()

const usual = { individual: ['其他', '博客/个人空间', '综合门户'], unit: ['单位门户网站', '综合门户', '其他'] } as const

/** The usual kinds first, then the whole list in the groups of the form. */
export function serviceContentOptions(isIndividual: boolean): readonly Option[] {
  const first: readonly string[] = usual[isIndividual ? 'individual' : 'unit']
  const rest = Object.entries(groups).flatMap(([group, names]) =>
    names.filter((name) => !first.includes(name)).map((name) => ({ value: name, label: name, group })),
  )
  return [...first.map((name) => ({ value: name, label: name, group: '常用' })), ...rest]
}
