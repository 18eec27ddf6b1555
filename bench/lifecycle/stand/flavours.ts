/** The filings that are played: whose, under which policy, and how each becomes a draft that can be handed in. */
import type { Answers } from '@domain/filing/answers'
import type { FastifyInstance } from 'fastify'
import { endingReady, maZhaolu, snowfield } from '../../../test/server/support/filed'
import { applicant, completeAnswers } from '../../../test/server/support/filing'
import { type Person, signIn } from '../../../test/server/support/person'
import { yangli } from '../../../test/server/support/yangli'
import type { Flavour } from '../model/model'
import { readyToSubmit } from './ready'

/** The moment every run begins at: a Monday, two and a half weeks before 国庆. */
export const start = '2026-09-14T09:00:00+08:00'

export type Recipe = Flavour & {
  readonly policy: '2018' | '2021'
  readonly seed: 'minimal' | 'maximal'
  readonly phone: string
  /** Makes the draft through the API; answers the order's id. */
  readonly make: (app: FastifyInstance, person: Person) => Promise<string>
  /** The value that a reviewer will correct, as it is at the start. */
  readonly value: string
}

const rules2021 = { policy: '2021', smsHours: 24, afterLapse: 'provider', reminders: [5, 10, 15] } as const
const rules2018 = { policy: '2018', smsHours: 48, afterLapse: 'person', reminders: [7, 15, 30] } as const
const filing = { kind: 'filing', photo: false, hollows: false, seed: 'minimal', value: '' } as const
const ending = { kind: 'ending', photo: false, hollows: false, mayCorrect: false, seed: 'maximal', value: '' } as const
const agreedAt = '2026-09-14T08:50:00+08:00'

const withLeave = (answers: Answers): Answers => ({
  ...answers,
  preview: { agreements: { privacy: agreedAt, 'assisted-correction': agreedAt } },
})
/** 2018 asks for the home page. */
const withHome = (answers: Answers): Answers => ({
  ...answers,
  sites: answers.sites.map((site) => ({ ...site, homeUrls: ['www.xiaoxi-notes-demo.cn'] })),
})
/** 宁夏 is one of the seven provinces that verified by SMS in 2018. */
const inNingxia = (answers: Answers): Answers => ({
  ...answers,
  'verify-type': { ...answers['verify-type'], region: { provinceCode: '640000', cityCode: '640100', countyCode: '640104' } },
})

const ended =
  (type: string, number: string, sites?: number) =>
  async (_: FastifyInstance, person: Person): Promise<string> => {
    const numbers = sites === undefined ? undefined : Array.from({ length: sites }, (__, i) => `${number}-${i + 1}`)
    return (await endingReady(person, type, number, numbers)).orderId
  }

export const recipes: readonly Recipe[] = [
  {
    ...filing,
    ...rules2021,
    name: 'individual',
    people: 1,
    mayCorrect: true,
    phone: applicant.phone,
    value: applicant.address,
    make: (app, person) => readyToSubmit(app, person, withLeave(completeAnswers())),
  },
  {
    ...filing,
    ...rules2021,
    name: 'unit with two people',
    people: 2,
    mayCorrect: false,
    phone: '13800138020',
    make: (app, person) => readyToSubmit(app, person, yangli()),
  },
  {
    ...filing,
    ...rules2018,
    name: '2018, photograph, no SMS',
    people: 0,
    photo: true,
    mayCorrect: true,
    phone: applicant.phone,
    value: applicant.address,
    make: (app, person) => readyToSubmit(app, person, withHome(withLeave(completeAnswers())), { filmed: false }),
  },
  {
    ...filing,
    ...rules2018,
    name: '2018, SMS pilot',
    people: 1,
    mayCorrect: true,
    phone: applicant.phone,
    value: applicant.address,
    make: (app, person) => readyToSubmit(app, person, inNingxia(withHome(withLeave(completeAnswers())))),
  },
  {
    ...ending,
    ...rules2021,
    name: 'deregister subject',
    people: 1,
    phone: maZhaolu.phone,
    make: ended('deregister-subject', maZhaolu.number),
  },
  {
    ...ending,
    ...rules2021,
    name: 'deregister last sites',
    people: 2,
    hollows: true,
    phone: snowfield.phone,
    make: ended('deregister-site', snowfield.number, 3),
  },
  { ...ending, ...rules2021, name: 'cancel access', people: 0, phone: snowfield.phone, make: ended('cancel-access', snowfield.number, 3) },
]

export const signedIn = (app: FastifyInstance, phone: string): Promise<Person> => signIn(app, phone)
