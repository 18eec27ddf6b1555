/** Somebody who travels and does not exist: a passport of one of several countries, a permit of Hong Kong, Macao or Taiwan. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { dateBetween } from './person'

export type Traveller = {
  /** In Chinese, where the paper prints it. */
  name?: string
  surname: string
  given: string
  number: string
  /** Three letters, as machine-readable lines have them. */
  nationality: string
  birth: string
  sex: 'M' | 'F'
  validFrom: string
  expiry: string
}

const spelled: readonly (readonly [string, string])[] =
  '王 WANG,李 LI,张 ZHANG,刘 LIU,陈 CHEN,杨 YANG,黄 HUANG,赵 ZHAO,吴 WU,周 ZHOU,徐 XU,孙 SUN,马 MA,朱 ZHU,胡 HU,林 LIN,郭 GUO,何 HE,高 GAO,罗 LUO,欧阳 OUYANG,司马 SIMA,吕 LYU,邓 DENG,曹 CAO,冯 FENG,蔡 CAI,许 XU,谢 XIE,唐 TANG,段 DUAN,覃 QIN,邱 QIU,夏 XIA,江 JIANG,石 SHI,崔 CUI,魏 WEI,薛 XUE,叶 YE'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
const syllables: readonly (readonly [string, string])[] =
  '小 XIAO,明 MING,文 WEN,华 HUA,建 JIAN,国 GUO,志 ZHI,强 QIANG,秀 XIU,英 YING,海 HAI,燕 YAN,春 CHUN,梅 MEI,晓 XIAO,东 DONG,雪 XUE,峰 FENG,子 ZI,涵 HAN,雨 YU,欣 XIN,天 TIAN,宇 YU,思 SI,远 YUAN,佳 JIA,怡 YI,博 BO,静 JING,婷 TING,俊 JUN,杰 JIE,丹 DAN,青 QING,云 YUN,龙 LONG,玉 YU,兰 LAN,立 LI,新 XIN,永 YONG,平 PING,家 JIA,乐 LE,安 AN,江 JIANG,玥 YUE,喆 ZHE,濬 JUN,彧 YU,琛 CHEN,倩 QIAN,绿 LYU'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
const cantonese: readonly (readonly [string, string])[] =
  '陈 CHAN,黄 WONG,李 LEE,梁 LEUNG,林 LAM,张 CHEUNG,何 HO,吴 NG,郑 CHENG,周 CHOW,叶 YIP,罗 LO,刘 LAU,邓 TANG,曾 TSANG'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
const cantoneseGiven: readonly (readonly [string, string])[] =
  '家 KA,文 MAN,志 CHI,伟 WAI,明 MING,国 KWOK,强 KEUNG,美 MEI,玲 LING,慧 WAI,敏 MAN,嘉 KA,欣 YAN,俊 CHUN,杰 KIT,颖 WING,诗 SZE,浩 HO'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])

const foreign: readonly (readonly [string, string, string])[] = [
  ['USA', 'MILLER', 'EMMA GRACE'],
  ['USA', 'O CONNOR', 'JAMES'],
  ['GBR', 'SMITH JONES', 'OLIVER'],
  ['GBR', 'WHITTAKER', 'CHARLOTTE ROSE'],
  ['FRA', 'LEFEVRE', 'JEAN PIERRE'],
  ['D<<', 'MUELLER', 'ANNA KATHARINA'],
  ['JPN', 'TANAKA', 'HARUTO'],
  ['KOR', 'KIM', 'MINJUN'],
  ['SGP', 'TAN', 'WEI LING'],
  ['MYS', 'LIM', 'BOON KEAT'],
  ['ITA', 'ROSSI', 'GIULIA'],
  ['ESP', 'GARCIA LOPEZ', 'MARIA ISABEL'],
  ['VNM', 'NGUYEN', 'THI HOA'],
  ['THA', 'SRISAI', 'SOMCHAI'],
  ['AUS', 'MACDONALD', 'LIAM'],
]

/** Valid from some day of 2015 to 2024, for so many years less a day. */
function validity(r: Random, years: number): { validFrom: string; expiry: string } {
  const validFrom = dateBetween(r, 2017, 2024)
  const before = new Date(`${Number(validFrom.slice(0, 4)) + years}${validFrom.slice(4)}T00:00:00Z`)
  return { validFrom, expiry: new Date(before.getTime() - 86_400_000).toISOString().slice(0, 10) }
}

const digits = (r: Random, count: number) => Array.from({ length: count }, () => r.whole(0, 9)).join('')
const sexOf = (r: Random): 'M' | 'F' => r.pick(['M', 'F'] as const)

type Spelled = readonly (readonly [string, string])[]
function chinese(r: Random, surnames: Spelled, given: Spelled, between: string): Pick<Traveller, 'surname' | 'given'> & { name: string } {
  const surname = r.pick(surnames)
  const rest = Array.from({ length: r.next() < 0.25 ? 1 : 2 }, () => r.pick(given))
  return { name: surname[0] + rest.map(([c]) => c).join(''), surname: surname[1], given: rest.map(([, s]) => s).join(between) }
}

export function passportHolder(r: Random): Traveller {
  const common = { birth: dateBetween(r, 1950, 2005), sex: sexOf(r), ...validity(r, 10) }
  if (r.next() < 0.65) {
    const number = `E${r.next() < 0.6 ? digits(r, 8) : r.pick([...'ABCDEFGHJKLM']) + digits(r, 7)}`
    return { ...common, ...chinese(r, spelled, syllables, ''), number, nationality: 'CHN' }
  }
  const [nationality, surname, given] = r.pick(foreign)
  const number = r.pick([
    () => digits(r, 9),
    () => `${r.pick([...'ABCKLMPRXY'])}${digits(r, 8)}`,
    () => `${r.pick(['TR', 'MJ', 'XK'])}${digits(r, 7)}`,
  ])()
  return { ...common, surname, given, number, nationality }
}

export const hkMoHolder = (r: Random): Traveller => ({
  ...chinese(r, cantonese, cantoneseGiven, ' '),
  number: r.pick(['H', 'H', 'M']) + digits(r, 8),
  nationality: 'CHN',
  birth: dateBetween(r, 1950, 2005),
  sex: sexOf(r),
  ...validity(r, 10),
})

export const twHolder = (r: Random): Traveller => ({
  ...chinese(r, spelled, syllables, r.pick(['', ' '])),
  number: digits(r, 8),
  nationality: 'CHN',
  birth: dateBetween(r, 1950, 2005),
  sex: sexOf(r),
  ...validity(r, 5),
})
