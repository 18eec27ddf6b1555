/** G3: the account is real-named as the subject, and has been for 48 hours. Source: spec E, K3, K6-5. */
import { addHours, isBefore, sayMoment } from '@domain/calendar/moment'
import { normaliseNumber } from '@domain/certificates/check-number'
import { isIndividual, natureName } from '@domain/filing/subject-natures'
import type { Policy } from '@domain/policies/policy'
import type { GateLine } from '../detection-types'
import { blocks, type Gate, type GateInput, orPasses, warns } from '../gate'

export const accountRealName: Gate = (input) => {
  const { realNameAt } = input.facts.account
  if (realNameAt === null) {
    return [
      blocks('G3', {
        code: 'account-real-name',
        says: '账号还没有实名认证',
        wayOut: '请先在云服务商处用备案主体的身份完成实名认证，48 小时后再来验证',
      }),
    ]
  }
  const found = [waits(realNameAt, input), otherNature(input), otherNumber(input)].filter((line) => line !== undefined)
  return orPasses('G3', found, '账号已实名认证，与备案主体一致')
}

/** When an account may file: the moment its real name was set or last changed, plus the policy's hours. */
export const realNameReadyAt = (realNameAt: string, policy: Policy): string => addHours(realNameAt, policy.accountRealNameWaitHours)

function waits(realNameAt: string, { now, policy }: GateInput): GateLine | undefined {
  const eligibleAt = realNameReadyAt(realNameAt, policy)
  if (!isBefore(now, eligibleAt)) return undefined
  return blocks('G3', {
    code: 'account-real-name-wait',
    says: `账号实名认证（或变更）还不满 ${policy.accountRealNameWaitHours} 小时`,
    wayOut: `请在 ${sayMoment(eligibleAt, now)} 之后再验证，已填的内容会保留`,
    eligibleAt,
  })
}

function otherNature({ facts, answers }: GateInput): GateLine | undefined {
  const account = facts.account.nature
  const asked = answers.subjectNature
  if (account === undefined || asked === undefined || account === asked) return undefined
  const line = {
    code: 'account-nature',
    says: `账号的实名类型是「${natureName(account) ?? account}」，与所选的主办者性质「${natureName(asked) ?? asked}」不同`,
    wayOut: '请改选与账号一致的主办者性质，或换用以该主体实名认证的账号',
    anchor: 'verify-type.subjectNature',
  }
  return isIndividual(account) === isIndividual(asked) ? warns('G3', line) : blocks('G3', line)
}

function otherNumber({ facts, answers }: GateInput): GateLine | undefined {
  const own = comparable(facts.account.certificateNumber, undefined)
  const asked = comparable(answers.subjectCertificateNumber, answers.subjectCertificateType)
  if (own === undefined || asked === undefined || own === asked) return undefined
  // An organisation code is positions 9 to 17 of the unified code of the same unit.
  if (own.length === 18 && asked.length === 9 && own.slice(8, 17) === asked) return undefined
  if (own.length === 9 && asked.length === 18 && asked.slice(8, 17) === own) return undefined
  return blocks('G3', {
    code: 'account-name',
    says: '填写的证件号码与账号实名认证的证件号码不一致',
    wayOut: '请核对证件号码；如果要为别的主体备案，请换用以该主体实名认证的账号',
    anchor: 'verify-type.subjectCertificateNumber',
  })
}

/** Numbers of certificates that an account is real-named with; a passport's cannot be compared with a resident ID's. */
function comparable(number: string | undefined, type: string | undefined): string | undefined {
  if (!number) return undefined
  const normal = normaliseNumber(type, number).replace('-', '')
  return normal.length === 18 || normal.length === 9 ? normal : undefined
}
