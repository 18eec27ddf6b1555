/** People, a company and their world drawn from the run's seed: the stories may not lean on the names they were first told with. */
import { pathOf } from '@domain/regions/region-table'
import { minimalWorld } from '../../server/seed/minimal'
import { seededRandom } from '../../server/seed/sample-certificates/random'
import { type SampleCompany, sampleCompany } from '../../server/seed/sample-certificates/sample-company'
import { linXiaoxi, type SamplePerson, samplePerson } from '../../server/seed/sample-certificates/sample-person'
import type { Company } from './enterprise-jiangsu'
import type { Applicant } from './individual-story'

type World = Record<string, unknown>

/** Names of companies that bring a province's extra papers with them would tell another story. */
const plainTrade = (company: SampleCompany) => !/教育|文化|电子商务/.test(company.subjectName)

const letters = (seed: number) => {
  const random = seededRandom(seed * 31 + 7)
  return Array.from({ length: 7 }, () => random.pick([...'bcdfghjkmnpqrstvwxz'])).join('')
}

function phones(seed: number, many: number): string[] {
  const random = seededRandom(seed * 53 + 11)
  return Array.from({ length: many }, (_, n) => `13${random.whole(0, 9)}${n}${String(random.whole(0, 9_999_999)).padStart(7, '0')}`)
}

/** The minimal world with other words in it. */
const minimalWith = (words: Record<string, string>): World =>
  JSON.parse(Object.entries(words).reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(minimalWorld))) as World

/** Province, city and county as the picker shows them, by the first six digits of a certificate number. */
const regionOf = (code: string): readonly string[] =>
  pathOf({ provinceCode: `${code.slice(0, 2)}0000`, cityCode: `${code.slice(0, 4)}00`, countyCode: code }).split(' ')

/** J1 with another person, phone and domain. */
export function drawnApplicant(seed: number, like: Applicant): { applicant: Applicant; world: World } {
  const person = samplePerson(seed, { provinceCode: '440000' })
  const [phone = '', emergencyPhone = ''] = phones(seed, 2)
  const domain = `${letters(seed)}-demo.cn`
  const world = minimalWith({
    [linXiaoxi.name]: person.name,
    [linXiaoxi.idNumber]: person.idNumber,
    [like.phone]: phone,
    [like.emergencyPhone]: emergencyPhone,
    [like.domain]: domain,
  })
  const applicant = { ...like, person, phone, emergencyPhone, domain, region: regionOf(person.idNumber.slice(0, 6)) }
  return { applicant, world }
}

/** The company of 江苏 with other people, other phones and other domains. */
export function drawnCompany(seed: number, like: Company): { company: Company; world: World } {
  const [legalRep, sitePerson] = [seed, seed + 1].map((n) => samplePerson(n, { provinceCode: '320000' })) as [SamplePerson, SamplePerson]
  let company = sampleCompany(seed, { provinceCode: '320000', legalRepName: legalRep.name })
  for (let n = seed + 1; !plainTrade(company); n += 1) company = sampleCompany(n, { provinceCode: '320000', legalRepName: legalRep.name })
  const [phone = '', sitePhone = '', emergencyPhone = ''] = phones(seed, 3)
  const [first, second] = like.sites
  const sites = [
    { ...first, domain: `${letters(seed)}-demo.cn` },
    { ...second, domain: `${letters(seed + 1)}-demo.com` },
  ] as const
  const world = minimalWith({
    [like.company.subjectName]: company.subjectName,
    [like.company.certificateNumber]: company.certificateNumber,
    [like.legalRep.name]: legalRep.name,
    [like.legalRep.idNumber]: legalRep.idNumber,
    [like.sitePerson.name]: sitePerson.name,
    [like.sitePerson.idNumber]: sitePerson.idNumber,
    [like.phone]: phone,
    [like.sitePhone]: sitePhone,
    [like.emergencyPhone]: emergencyPhone,
    [first.domain]: sites[0].domain,
    [second.domain]: sites[1].domain,
  })
  const region = regionOf(company.certificateNumber.slice(2, 8))
  return { company: { company, legalRep, sitePerson, phone, sitePhone, emergencyPhone, region, sites }, world }
}
