/** A fictitious person with a resident ID card whose number passes its own check. */
import { idCheckDigit } from '@domain/certificates/check-digit'
import { placesOf, streets } from './places'
import { type Random, seededRandom } from './random'

export type SamplePerson = {
  name: string
  sex: '男' | '女'
  ethnicity: string
  /** YYYY-MM-DD. */
  birthDate: string
  address: string
  idNumber: string
  authority: string
  /** YYYY-MM-DD. */
  validFrom: string
  /** YYYY-MM-DD or 长期. */
  validTo: string
}

const surnames = [...'林陈李王张刘杨黄赵周吴徐孙马朱胡郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶杜苏魏程吕丁沈任姚卢姜']
const given = [...'小明文华建国志强秀英美丽海燕春梅晓东雪峰子涵雨欣天宇思远佳怡博文静婷俊杰丹青云龙玉兰立新永平家乐少安江']
const nations = ['汉', '汉', '汉', '汉', '汉', '汉', '壮', '回', '满', '苗', '土家', '彝']

const twoDigits = (n: number) => String(n).padStart(2, '0')

export const sampleName = (random: Random): string =>
  random.pick(surnames) + random.pick(given) + (random.next() < 0.75 ? random.pick(given) : '')

/** The first journey's applicant (spec H, J1). */
export const linXiaoxi: SamplePerson = {
  name: '林小溪',
  sex: '男',
  ethnicity: '汉',
  birthDate: '1990-03-07',
  address: '广东省深圳市南山区青石路18号海棠苑3栋502室',
  idNumber: '440305199003079019',
  authority: '深圳市公安局南山分局',
  validFrom: '2018-06-12',
  validTo: '2038-06-12',
}

/** A person between 20 and 58 in 2026; `provinceCode` (six digits) settles where they live. */
export function samplePerson(seed: number, options: { provinceCode?: string } = {}): SamplePerson {
  const random = seededRandom(seed * 7919 + 17)
  const home = random.pick(placesOf(options.provinceCode))
  const [year, month, day] = [random.whole(1968, 2004), random.whole(1, 12), random.whole(1, 28)]
  const sequence = random.whole(100, 988)
  const first17 = `${home.code}${year}${twoDigits(month)}${twoDigits(day)}${sequence}`
  const issued = random.whole(2017, 2024)
  const years = issued - year >= 46 ? undefined : issued - year > 25 ? 20 : 10
  const issuedDay = `${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`
  return {
    name: sampleName(random),
    sex: sequence % 2 === 1 ? '男' : '女',
    ethnicity: random.pick(nations),
    birthDate: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    address: `${home.name}${random.pick(streets)}${random.whole(1, 299)}号${random.whole(1, 28)}栋${random.whole(1, 18)}0${random.whole(1, 6)}室`,
    idNumber: first17 + idCheckDigit(first17),
    authority: home.authority,
    validFrom: `${issued}-${issuedDay}`,
    validTo: years === undefined ? '长期' : `${issued + years + (issued + years <= 2027 ? 10 : 0)}-${issuedDay}`,
  }
}
