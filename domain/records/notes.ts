/** What a person should know before beginning on something filed; dated things never stop alone. Source: spec E (guards, row 15), K5, K6-2, A8, J4, J11. */
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { RecordNote, RecordsContext } from './record-action'

const guide = { source: 'product/域名与网站/网站备案/备案小程序流程指引', asOf: '2021-11-12' }

/** The notes on beginning this type. `site` for what is begun on a site. */
export function notesOn(type: FilingTypeId, record: SubjectRecord, context: RecordsContext, site?: SiteRecord): RecordNote[] {
  if (type === 'add-site') return changeFirst(record, context)
  if (type === 'change-filing') return record.sites.filter((one) => one.accessedHere).flatMap((one) => siteState(one, context))
  if (site === undefined) return []
  if (type === 'change-site') return siteState(site, context)
  if (type === 'deregister-site' && record.sites.length === 1) {
    const says = '这是主体名下最后一个网站，注销后主体就成了空壳主体'
    return [{ code: 'last-site', says, wayOut: '如果以后都不用了，可以直接注销主体', instead: 'deregister-subject' }]
  }
  if (type === 'cancel-access' && !site.accessedElsewhere) {
    const says = '没有查到别的接入商，取消接入后备案号可能被管局注销'
    return [{ code: 'last-provider', says, wayOut: '请先在新的接入商办好接入备案，再取消这里的接入' }]
  }
  return []
}

/** 必须是法定代表人 today, somebody else on record: the authority will send the new site back (row 15). */
function changeFirst({ person, nature }: SubjectRecord, { province }: RecordsContext): RecordNote[] {
  const rule = province?.rules.subjectPersonLegalRep
  if (nature === 'individual' || person?.isLegalRep !== false || rule?.value !== 'must-be-legal-rep') return []
  return [
    {
      code: 'change-filing-first',
      says: `${province?.name}现在要求主体负责人是法定代表人，备案里的不是`,
      wayOut: '建议先办理变更备案换成法定代表人，通过后再新增网站',
      instead: 'change-filing',
      rule: { source: rule.source, ...(rule.asOf ? { asOf: rule.asOf } : {}) },
    },
  ]
}

/** Filed sites are looked at when they change: they should open and carry their number. */
function siteState(site: SiteRecord, { province }: RecordsContext): RecordNote[] {
  const known = province?.rules.filedSiteMustBeOpen
  const rule = known ? { source: known.source, ...(known.asOf ? { asOf: known.asOf } : {}) } : guide
  if (site.reachable === false) {
    const wayOut = '请先让网站恢复访问；打不开很可能被驳回'
    return [{ code: 'site-unreachable', says: `「${site.name}」现在打不开，变更时网站要能访问`, wayOut, rule }]
  }
  if (site.footerNumber !== null) return []
  const wayOut = '请在首页底部放上备案号，并链接到工信部网站'
  return [{ code: 'footer-missing', says: `「${site.name}」的页脚没有备案号`, wayOut, rule }]
}
