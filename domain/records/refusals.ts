/** Why a type cannot be begun on what is filed, the first reason that holds. Source: spec E (guards), B2-28, K6-10, J4, J11. */
import { hollowMayAddSites } from '@domain/detection/modifiers'
import type { RecordedPerson, SiteRecord, SubjectRecord } from '@domain/filing/record'
import { recordedPersonOf, samePersonRecorded } from '@domain/filing/recorded-answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { RecordRefusal, RecordsContext } from './record-action'

/** The reason, or undefined when it can be begun. `site` for what is begun on a site. */
export function refusalOf(
  type: FilingTypeId,
  record: SubjectRecord,
  context: RecordsContext,
  site?: SiteRecord,
): RecordRefusal | undefined {
  return orderInFlight(context) ?? inFlight(record) ?? hollow(type, record) ?? phoneDisused(type, record, site)
}

function orderInFlight({ openOrder }: RecordsContext): RecordRefusal | undefined {
  if (openOrder === undefined) return undefined
  return {
    code: 'account-order-in-flight',
    says: `账号下的「${openOrder.name}」还没办完，一个账号同一时间只能办一份`,
    wayOut: '请先把那份办完，或者放弃它，再来办这一份',
  }
}

const inFlight = ({ state }: SubjectRecord): RecordRefusal | undefined =>
  state !== 'in-flight'
    ? undefined
    : {
        code: 'subject-conflict',
        says: '这个主体正在别处办理备案，同一主体同一时间全国只能办一份',
        wayOut: '请等那份备案有结果，再来办理',
      }

/** A subject without sites: adding is for the province to allow, ending it is done at the authority. */
function hollow(type: FilingTypeId, { state, provinceCode }: SubjectRecord): RecordRefusal | undefined {
  if (state !== 'hollow') return undefined
  if (type === 'add-site' && !hollowMayAddSites(provinceCode)) {
    return {
      code: 'shell-subject',
      says: '主体名下没有网站（空壳主体），本省不能直接新增网站',
      wayOut: '请向主体所在省的通信管理局申请注销空壳主体，再按首次备案办理',
    }
  }
  if (type !== 'deregister-subject') return undefined
  return {
    code: 'shell-subject',
    says: '主体名下没有网站（空壳主体），这里办不了注销',
    wayOut: '请向主体所在省的通信管理局申请注销空壳主体',
  }
}

/** Texts and calls go to the recorded phone: one that no longer answers is changed first. */
function phoneDisused(type: FilingTypeId, record: SubjectRecord, site?: SiteRecord): RecordRefusal | undefined {
  if (type === 'change-filing') return undefined
  const ofSubject = site === undefined || samePersonRecorded(record, site)
  // changing the site is how its own person gets a new number
  if (type === 'change-site' && !ofSubject) return undefined
  const person: RecordedPerson | undefined = site === undefined ? (record.person ?? undefined) : recordedPersonOf(record, site)
  if (person?.phoneDisused !== true) return undefined
  return {
    code: 'phone-disused',
    says: `备案里${ofSubject ? '主体' : '网站'}负责人的手机已停用，收不到验证码`,
    wayOut: `请先办理${ofSubject ? '变更备案' : '变更网站'}，换成能用的手机号码`,
  }
}
