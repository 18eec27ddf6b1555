/** Names of people who do not exist: common ones, such with a character that recognisers meet seldom, long ones with a middle dot. */
import type { Random } from '../../../server/seed/sample-certificates/random'

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]
const seldomSurnames = '欧阳 司马 上官 诸葛 皇甫 令狐 尉迟 仇 麴 缪 亓 仝 郗 冼 粟 蔺 褚 晏 佘 逯 阚 訾 漆 雒 禤 闵'.split(' ')
const common = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文华玲红建国志小海燕春梅晓东雪峰子涵雨欣天宇思远佳怡博婷俊丹青云龙玉立新永家乐安江辉波斌宁浩凯健鹏飞旭鑫帆琳璐颖倩雯慧莹洁晨阳梓萱诗嘉豪泽轩睿浩然',
]
/** Written in real given names, and seldom elsewhere. */
const seldom = [
  ...'濬彧喆玥翀昊旻晟珺琛煜炜烨堃淼垚骁赟璟璇甯祎禛琬琰懿婧媗嫣姝妤沄湉灏澍漪熠燊犇珩珮琤瑀瑗璠琚昕晞曈曦朦頔颢馨骅骐麒麟黻鋆锴镕铄钰钧铭鑫闫霏霁靖韡韬颋飏',
]
const longNames = [
  '阿卜杜拉·买买提',
  '古丽娜扎尔·艾合买提江',
  '买合木提·吐尔逊',
  '阿依古丽·阿不都热依木',
  '努尔兰·哈比坦',
  '叶尔江·加尼别克',
  '迪丽努尔·玉素甫',
  '艾力·库尔班',
]
const tibetanNames = '扎西次仁 卓玛拉姆 洛桑多吉 格桑曲珍 次旦旺堆'.split(' ')

export type Named = { name: string; ethnicity: string }

const minorities =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'.split(
    ' ',
  )

/** A Chinese name; one in about six holds a character that recognisers meet seldom. */
export function chineseName(r: Random): string {
  const surname = r.next() < 0.05 ? r.pick(seldomSurnames) : r.pick(surnames)
  const first = r.next() < 0.1 ? r.pick(seldom) : r.pick(common)
  if (r.next() < 0.22) return surname + first
  return surname + first + (r.next() < 0.08 ? r.pick(seldom) : r.pick(common))
}

/** A name with the people it belongs to. */
export function named(r: Random): Named {
  const draw = r.next()
  if (draw < 0.03) return { name: r.pick(longNames), ethnicity: r.pick(['维吾尔', '哈萨克']) }
  if (draw < 0.05) return { name: r.pick(tibetanNames), ethnicity: '藏' }
  return { name: chineseName(r), ethnicity: r.next() < 0.68 ? '汉' : r.pick(minorities) }
}
