/** docs/how-to/add-a-filing-type.md, followed with a type that does not exist: one file and its line in the register. */
import { follow } from './support/follow-recipe'

const pauseSite = `/** 暂停网站: invented. */
import type { FilingTypeDefinition } from './definition'

export const pauseSite = {
  id: 'pause-site',
  name: '暂停网站',
  explains: '网站暂时关闭，备案号保留一年。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'edited',
  settles: ['subject'],
  picks: 'some',
  begins: { on: 'site', label: '暂停' },
  readOnlySays: '暂停网站不改主体信息',
  review: true,
  steps: ['record', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition
`

const question = `
import { orderEndpoints } from '@contract/orders'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { filingTypeName } from '@domain/filing-types/registry'
import { emptyAnswers } from '@domain/filing/answers'
import { isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import { settle } from '@domain/journey/settle'
import { policy2021 } from '@domain/policies/2021'
import { actionsOnSite } from '@domain/records/actions'

const person = { name: '周五', idType: 'resident-id', idNumber: '440106198511110015', phone: '13700137005' }
const site = { filingNumber: '粤ICP备20210606号-1', name: '样例', domains: ['demo.cn'], homeUrls: [], accessedHere: true, accessedElsewhere: false, person }
const record = {
  filingNumber: '粤ICP备20210606号', state: 'filed', nature: 'enterprise', certificateType: 'business-licence', certificateNumber: '91440101MA9L7J088A',
  name: '样例公司', provinceCode: '440000', person, legalRep: null, here: true, underOldCertificate: false, sites: [site],
}
const context = { now: '2026-09-14T09:00:00+08:00', policy: policy2021, filingType: 'pause-site', record }
const begun = settle({ ...emptyAnswers(), record: { siteFilingNumbers: [site.filingNumber] } }, context)
const journey = journeyOf(begun, context)
export default {
  name: filingTypeName('pause-site'),
  offered: actionsOnSite(record, site, { now: context.now }).map(({ filingType, label }) => filingType + ' ' + label),
  accepted: orderEndpoints.createOrder.body.safeParse({ filingType: 'pause-site' }).success,
  steps: journey.steps.map(({ id }) => id),
  next: journey.next,
  site: begun.sites[0].siteName,
  open: journey.problems.filter(isOpen).map(({ anchors }) => anchors[0]),
  texted: smsPersonsOf('pause-site', begun, record, policy2021).length,
}
`

test('a filing type: one file, one line', () => {
  const answer = follow(
    {
      files: { 'domain/filing-types/pause-site.ts': pauseSite },
      lines: {
        'domain/filing-types/registry.ts': [
          { after: "from './initial'", line: "import { pauseSite } from './pause-site'" },
          { after: '  changeSite,', line: '  pauseSite,' },
        ],
      },
    },
    question,
  )
  expect(answer).toEqual({
    name: '暂停网站',
    offered: ['change-site 变更网站', 'pause-site 暂停', 'deregister-site 注销网站', 'cancel-access 取消接入'],
    accepted: true,
    steps: ['record', 'materials', 'preview'],
    next: 'record',
    site: '样例',
    open: ['record.confirmedAt', 'preview.agreements'],
    texted: 0,
  })
}, 60_000)

const closeSite = `/** 关闭网站: invented, and it ends what was filed. */
import type { FilingTypeDefinition } from './definition'

export const closeSite = {
  id: 'close-site',
  name: '关闭网站',
  explains: '网站关闭，备案号收回。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'ended',
  settles: [],
  picks: 'some',
  begins: { on: 'site', label: '关闭' },
  review: false,
  steps: ['record', 'consequences', 'phone-code'],
} as const satisfies FilingTypeDefinition
`

const whatEnds = question
  .replaceAll('pause-site', 'close-site')
  .replace(
    "from '@domain/records/actions'",
    "from '@domain/records/actions'\nimport { isEndingType } from '@domain/filing-types/ending-types'\nimport { revocationPeople } from '@domain/lifecycle/revocation-people'",
  )
  .replace(
    '  texted:',
    "  ends: isEndingType('close-site'),\n  agreed: revocationPeople('close-site', begun, record).map(({ who }) => who.name),\n  texted:",
  )

test('a type that ends something: one file, one line too', () => {
  const answer = follow(
    {
      files: { 'domain/filing-types/close-site.ts': closeSite },
      lines: {
        'domain/filing-types/registry.ts': [
          { after: "from './change-site'", line: "import { closeSite } from './close-site'" },
          { after: '  cancelAccess,', line: '  closeSite,' },
        ],
      },
    },
    whatEnds,
  )
  expect(answer).toMatchObject({
    name: '关闭网站',
    ends: true,
    steps: ['record', 'consequences', 'phone-code'],
    open: expect.arrayContaining(['consequences.read']),
    agreed: ['周五'],
    texted: 0,
  })
}, 60_000)
