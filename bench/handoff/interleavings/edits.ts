/** What somebody may do in a filing; every value entered is one of its kind, so that it can be found again. */
import { withValueAt } from '@domain/filing/anchor'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { addSite, removeSite } from '@domain/filing/several-sites'
import { answer } from '@domain/journey/change'
import type { JourneyContext } from '@domain/journey/journey-types'
import { policy2021 } from '@domain/policies/2021'
import type { Random } from '../../lifecycle/random'

const context: JourneyContext = { now: '2026-09-14T09:00:00+08:00', policy: policy2021 }

export const begun = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': { subjectNature: 'enterprise', subjectCertificateType: 'business-licence', domain: 'example-demo.cn' },
  sites: [{ siteName: 'siteName#a' }, { siteName: 'siteName#b' }],
  sitePersons: [
    { name: 'name#a', idType: 'resident-id' },
    { name: 'name#b', idType: 'resident-id' },
  ],
})

export type Edit = (answers: Answers) => Answers

const typed = [
  'subject.subjectName',
  'subject.contactAddress',
  'subject.name',
  'subject.phone',
  'subject.legalRepName',
  'verify-type.subjectCertificateNumber',
]
const ofSite = ['sites.N.siteName', 'sites.N.siteRemark', 'sitePersons.N.name', 'sitePersons.N.idNumber', 'sitePersons.N.phone']
const papers = ['subject-certificate', 'commitment-letter']
const papersOfPerson = ['site-person-id-front', 'site-person-id-back']

/** The next thing to do with what is shown. */
export function nextEdit(random: Random, shown: Answers, mark: string): Edit {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const n = Math.floor(random() * shown.sites.length)
  const paper = (slot: string): Edit => put(`materials.${slot}`, { objectId: `${slot.replace(/\.\d+$/, '')}#${mark}`, at: context.now })
  const kinds: (readonly [number, () => Edit])[] = [
    [30, () => text(one(typed), mark)],
    [30, () => text(one(ofSite).replace('N', String(n)), mark)],
    [6, () => paper(one(papers))],
    [8, () => paper(n === 0 ? one(papersOfPerson) : `${one(papersOfPerson)}.${n}`)],
    [4, () => put(one(typed), undefined)],
    [4, () => change(`sitePersons.${n}.idType`, one(['resident-id', 'passport', 'military-officer']))],
    [1, () => change('verify-type.subjectNature', one(['enterprise', 'institution']))],
    [3, () => change('subject.certificateValidTo', { from: '2020-01-01', to: `20${30 + Math.floor(random() * 60)}-01-01` })],
    [
      2,
      () => (answers) =>
        answers.sites.length < 6 ? put(`sites.${answers.sites.length}.siteName`, `siteName#${mark}`)(addSite(answers)) : answers,
    ],
    [2, () => (answers) => removeSite(answers, 1 + Math.floor(random() * 4))],
  ]
  let left = random() * kinds.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, make] of kinds) {
    left -= weight
    if (left < 0) return make()
  }
  return (answers) => answers
}

const put =
  (anchor: string, value: unknown): Edit =>
  (answers) =>
    withValueAt(answers, anchor, value)
const text = (anchor: string, mark: string): Edit => put(anchor, `${anchor.split('.').at(-1)}#${mark}`)
const change =
  (anchor: string, value: unknown): Edit =>
  (answers) =>
    answer(answers, anchor, value, context)

/** Every marked value in something, with what it was entered as. */
export const marksIn = (thing: unknown): Set<string> => new Set(JSON.stringify(thing)?.match(/[A-Za-z-]+#[a-z0-9-]+/g) ?? [])

/** Marked values that stand under another kind of question than they were entered for. */
export function misplaced(answers: Answers): string[] {
  const wrong: string[] = []
  const look = (at: string, value: unknown): void => {
    if (typeof value === 'string' && value.includes('#') && value.split('#')[0] !== at) wrong.push(`${at}: ${value}`)
    if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        look(key === 'objectId' ? at : /^\d+$/.test(key) ? at : key.replace(/\.\d+$/, ''), inner)
  }
  look('', answers)
  return wrong
}
