/** G9: the unit as the national registry of companies knows it; new data need up to seven workdays to get there. Source: spec E, B3. */
import { dayOf, isBefore, momentAt, sayDay } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import { isIndividual } from '@domain/filing/subject-natures'
import { blocks, type Gate, passes, unknown, warns } from '../gate'

/** Workdays until a new or changed licence is in the registry. Source: spec B3, companyDataSyncWorkdays 3–7. */
const syncWorkdays = 7

export const companyData: Gate = ({ facts, answers, now }) => {
  if (isIndividual(answers.subjectNature)) return [passes('G9', '个人备案不查工商信息')]
  const { company } = facts
  if (company === undefined) return [unknown('G9', '工商信息没有查到结果，提交前会再查一次')]
  if (company.state === 'synced') return [passes('G9', '与工商登记的信息一致')]
  const says = company.state === 'not-found' ? '工商登记里还查不到这个单位' : '与工商登记的信息不一致'
  const line = { code: 'company', says, anchor: 'verify-type.subjectCertificateNumber' }
  const changed =
    company.changedAt === undefined ? undefined : company.changedAt.length === 10 ? momentAt(company.changedAt) : company.changedAt
  const eligibleAt = changed === undefined ? undefined : addWorkdays(changed, syncWorkdays)
  if (eligibleAt !== undefined && isBefore(now, eligibleAt)) {
    return [
      warns('G9', {
        ...line,
        says: `${says}，执照新办或变更不久，数据可能还在同步`,
        wayOut: `一般 3 至 7 个工作日同步完成，${sayDay(dayOf(eligibleAt), now)}之后再提交更稳妥`,
        eligibleAt,
      }),
    ]
  }
  return [blocks('G9', { ...line, wayOut: '请核对证件号码；执照信息有误的，请到登记机关更正，更正后 3 至 7 个工作日再来验证' })]
}
