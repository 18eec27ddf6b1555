/** Beginning a filing on what is filed here: who may, whether it is possible now, and the answers it starts from. Source: spec B4, E (user-chosen types), R4, R5. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import { recordedAnswers } from '@domain/filing/recorded-answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { settle } from '@domain/journey/settle'
import { actionsOnSite, actionsOnSubject } from '@domain/records/actions'
import type { ServerContext } from '../context'
import type { BegunOn } from '../repositories/orders'
import { notFound, Refusal } from '../routes/refusal'
import type { RulesInForce } from '../rules-in-force'
import { accountFactsOf } from '../submission/account-facts'
import { ownRecord } from './own-records'
import { recordsContext } from './records-context'

export type Beginning = {
  filingType: FilingTypeId
  subjectFilingNumber?: string | undefined
  siteFilingNumbers?: readonly string[] | undefined
}

/**
 * What the order begins with. 404 for a subject or site that is not the account's, 422 with the reason and the way out for what is not
 * possible now, 503 when nobody answers. Not inside a transaction.
 */
export async function beginOnRecord(ctx: ServerContext, accountId: string, what: Beginning, rules: RulesInForce): Promise<BegunOn> {
  const { begins } = filingTypes[what.filingType]
  if (!begins) throw notBegunHere()
  if (!what.subjectFilingNumber) throw subjectNeeded()
  const record = await ownRecord(ctx, accountId, what.subjectFilingNumber)
  if (!record.here) throw notFiledHere()
  const sites = pickedFrom(record, what.siteFilingNumbers ?? [])
  if (begins.on === 'site' && sites.length === 0) throw sitesNeeded()
  const type = await allowed(ctx, accountId, what.filingType, record, sites, rules)
  return { type, record, answers: await startingAnswers(ctx, accountId, type, record, sites, rules) }
}

/** The type as the province takes it (变更网站 → 变更备案); throws the first reason that speaks against it. */
async function allowed(
  ctx: ServerContext,
  accountId: string,
  type: FilingTypeId,
  record: SubjectRecord,
  sites: readonly SiteRecord[],
  rules: RulesInForce,
): Promise<FilingTypeId> {
  const context = await recordsContext(ctx, accountId, record, rules)
  const offered =
    filingTypes[type].begins?.on === 'site'
      ? sites.map((site) => actionsOnSite(record, site, context).find(({ filingType }) => filingType === type))
      : [actionsOnSubject(record, context).find(({ filingType }) => filingType === type)]
  for (const action of offered) {
    if (!action) throw notForThisSite()
    if (action.refusal) throw refused(action.refusal.code, action.refusal.says, action.refusal.wayOut, 'subjectFilingNumber')
  }
  return offered.find((action) => action?.becomes)?.becomes?.filingType ?? type
}

function pickedFrom(record: SubjectRecord, numbers: readonly string[]): SiteRecord[] {
  return [...new Set(numbers)].map((number) => {
    const site = record.sites.find(({ filingNumber }) => filingNumber === number)
    if (!site) throw notFound()
    return site
  })
}

/** What is known already, so that nobody types it: everything on record for a change, who files and which site for the others. */
async function startingAnswers(
  ctx: ServerContext,
  accountId: string,
  filingType: FilingTypeId,
  record: SubjectRecord,
  sites: readonly SiteRecord[],
  { policy, province }: RulesInForce,
): Promise<Answers> {
  const { settles, record: use } = filingTypes[filingType]
  const siteFilingNumbers = sites.map(({ filingNumber }) => filingNumber)
  const [domain] = use === 'must-equal' ? sites.flatMap(({ domains }) => domains) : []
  const held = recordedAnswers(record, siteFilingNumbers)
  const base: Answers = {
    ...emptyAnswers(),
    'verify-type': { ...held['verify-type'], ...(domain ? { domain } : {}) },
    ...(use === 'edited' && !settles.includes('subject') ? { subject: held.subject } : {}),
    record: { subjectFilingNumber: record.filingNumber, ...(siteFilingNumbers.length > 0 ? { siteFilingNumbers } : {}) },
  }
  const rules = province(record.provinceCode)
  const account = await accountFactsOf(ctx, accountId)
  const known = { now: ctx.clock.now(), policy, ...(rules ? { province: rules } : {}), filingType, record, account }
  const answers = settle(base, known)
  return { ...answers, sources: importedSources(answers) }
}

/** Every value that stands there now came from the record. */
function importedSources(answers: Answers): Answers['sources'] {
  const from = (at: string, values: object) => Object.keys(values).map((key) => [`${at}.${key}`, { from: 'imported' as const }])
  return Object.fromEntries([
    ...from('verify-type', answers['verify-type']),
    ...from('subject', answers.subject),
    ...answers.sites.flatMap((site, n) => from(`sites.${n}`, site)),
    ...answers.sitePersons.flatMap((person, n) => from(`sitePersons.${n}`, person)),
  ])
}

const refused = (code: string, says: string, wayOut: string, anchor: string) =>
  new Refusal(422, { code, says, wayOut, fields: [{ anchor, says }] })
const notBegunHere = () =>
  refused('type-is-detected', '这一类备案不从「我的备案」里开始', '请点「开始备案」，填好域名后由系统判断类型', 'filingType')
const subjectNeeded = () => refused('subject-needed', '还没有选主体备案号', '请在「我的备案」里选一个主体再开始', 'subjectFilingNumber')
const notFiledHere = () =>
  refused(
    'not-filed-here',
    '这个主体不在当前账号的「我的备案」里',
    '在别的接入商备案的，请点「开始备案」；在本平台别的账号下的，请登录那个账号办理',
    'subjectFilingNumber',
  )
const notForThisSite = () =>
  refused('not-for-this-site', '选中的网站不能办这一项', '请在「我的备案」里看每个网站能办什么', 'siteFilingNumbers')
const sitesNeeded = () => refused('sites-needed', '还没有选网站', '请在「我的备案」里选一个或几个网站再开始', 'siteFilingNumbers')
