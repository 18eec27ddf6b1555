/** What is happening to an order, whose turn it is, until when, and what comes next, in words to the person. Source: spec B, K1, K2. */
import { dayOf, sayDay, sayMoment } from '@domain/calendar/moment'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Deadline } from './deadlines'
import { approvedSays, endingName, isApplication, revokedSays } from './says-by-type'
import type { OrderStatus } from './status'

export type SayContext = {
  now: string
  /** The deadline shown for the present status. */
  deadline?: Deadline | undefined
  /** Calendar days the province usually takes, by the provider's estimate. */
  estimate?: { min: number; max: number } | undefined
  /** Masked names or phones of those who still have to answer the SMS. */
  waitingFor?: readonly string[] | undefined
  /** Whether nobody has answered the SMS yet (then the person reading this may be the one). */
  noneVerified?: boolean | undefined
  /** Whether the SMS has gone out yet; it follows some minutes after the submission. */
  smsSent?: boolean | undefined
  /** Number of points to correct. */
  reasons?: number | undefined
  /** The number the reviewer calls from. */
  callFrom?: string | undefined
  /** Whether the moment of the next call is the one the person asked for. */
  calledBack?: boolean | undefined
  subjectNumber?: string | undefined
  /** Hours to answer the ministry's SMS by the order's policy; absent where nobody is texted. */
  smsHours?: number | undefined
  /** Whether after a lapsed SMS the person submits again (policy 2018), not the provider. */
  personResubmits?: boolean | undefined
  /** What is being filed; a first filing's words where it is not known. */
  filingType?: FilingTypeId | undefined
  cancelled?: 'lapsed' | 'refused' | undefined
}
export type Said = { says: string; nextSays: string | null }

const until = ({ deadline, now }: SayContext): string => (deadline ? sayMoment(deadline.at, now) : '规定时间')
const byDay = ({ deadline, now }: SayContext): string => {
  if (!deadline) return '近日'
  return `${deadline.estimated ? '预计 ' : ''}${sayDay(dayOf(deadline.at), now)}前`
}
const points = ({ reasons }: SayContext): string => (reasons ? `${reasons} 处` : '有内容')
const people = ({ waitingFor }: SayContext): string => (waitingFor?.length ? waitingFor.join('、') : '负责人')

const reviewing = (context: SayContext): Said => ({
  says: `接入商正在初审，${byDay(context)}给出结果。期间可能会打电话核实信息，请保持手机畅通。`,
  nextSays: '初审通过后，由接入商提交到通信管理局，您不用操作。',
})

function sayVerifying(context: SayContext): string {
  const who = people(context)
  if (context.smsSent === false)
    return `资料已提交到通信管理局，约 5 分钟后 12381 会给 ${who} 发核验短信，请在 ${until(context)} 前完成短信核验。`
  if (context.noneVerified === false) return `还差 ${who} 没有核验，请在 ${until(context)} 前完成。`
  return `工信部的核验短信（12381）已发给 ${who}，请在 ${until(context)} 前完成短信核验。`
}

const table: Record<OrderStatus, (context: SayContext) => Said> = {
  draft: (context) => ({
    says: `还没有提交，内容已自动保存。请在 ${until(context)} 前继续${isApplication(context.filingType) ? '填写' : '办理'}，过期后需要重新开始。`,
    nextSays: isApplication(context.filingType)
      ? '填完并提交后，接入商开始初审。'
      : '验证手机号码后，申请直接提交到通信管理局，不经过初审。',
  }),
  'draft-expired': () => ({ says: '草稿太久没有改动，已经过期。', nextSays: '请重新开始一份备案。' }),
  prechecking: () => ({
    says: '系统正在检查您提交的内容，一般几秒钟就好。',
    nextSays: '检查通过后进入初审；发现问题会退回给您，并指出在哪一项。',
  }),
  'initial-review': reviewing,
  resubmitted: reviewing,
  'initial-review-call-pending': (context) => ({
    says: `${context.calledBack ? '已请审核员回电' : '审核员刚才的电话没有接通'}，${context.calledBack ? '' : '大约 '}${until(context)} 会再打一次${context.callFrom ? `，来电号码 ${context.callFrom}` : ''}，请留意接听。`,
    nextSays: '这个时间不方便，可以换一个。再次没有接通，订单会被退回，需要您确认号码后重新提交。',
  }),
  'initial-changes-requested': (context) => ({
    says: `初审发现${points(context)}需要补充或修改。请在 ${until(context)} 前改好并重新提交。`,
    nextSays: '重新提交后，接入商会再审一次，其他内容不用重填。',
  }),
  'initial-rejected': (context) => ({
    says: `初审没有通过，${points(context)}需要更正。请在 ${until(context)} 前改好并重新提交。`,
    nextSays: '重新提交后，接入商会再审一次，其他内容不用重填。',
  }),
  'pending-authority-submission': (context) => ({
    says: `初审已通过，接入商${byDay(context)}把资料提交到通信管理局。${context.filingType === 'access' ? '网站在本平台的访问约 10–30 分钟后生效，不用等管局审核。' : ''}`,
    nextSays:
      context.smsHours === undefined
        ? '提交后由通信管理局审核，不需要短信核验。'
        : `提交后，负责人的手机会收到 12381 发来的核验短信，收到后 ${context.smsHours} 小时内完成核验。`,
  }),
  'backdrop-pending': (context) => ({
    says: `请在 ${until(context)} 前办理拍照并上传照片。`,
    nextSays: '照片审核通过后提交到通信管理局。',
  }),
  'backdrop-review': (context) => ({ says: `接入商正在审核照片，${byDay(context)}给出结果。`, nextSays: '通过后提交到通信管理局。' }),
  'sms-verifying': (context) => ({
    says: sayVerifying(context),
    nextSays: '全部核验完成后，通信管理局开始审核。超时未核验，资料会退回接入商。',
  }),
  'sms-failed': (context) => ({
    says: context.personResubmits
      ? `短信核验没有在规定时间内完成，资料已退回接入商，${byDay(context)}交还给您，由您确认后重新提交。`
      : `短信核验没有在规定时间内完成，资料已退回接入商。资料没有变化的话，接入商${byDay(context)}会重新提交，您不用操作。`,
    nextSays: '重新提交后会再发一次核验短信，请留意 12381 的来信。',
  }),
  'authority-review': (context) => ({
    says: `通信管理局正在审核，${context.deadline?.estimated ? '预计' : '最迟'} ${context.deadline ? sayDay(dayOf(context.deadline.at), context.now) : '20 个工作日内'}出结果${
      context.estimate ? `，本省通常 ${context.estimate.min}–${context.estimate.max} 天` : ''
    }。这期间不能修改，也不能催办。`,
    nextSays: '通过后会收到短信和邮件，备案号也会显示在这里。',
  }),
  'authority-rejected': (context) => ({
    says: `通信管理局退回了备案，${points(context)}需要更正。请在 ${until(context)} 前改好并重新提交。`,
    nextSays: '重新提交后先由接入商初审，再次提交到通信管理局。',
  }),
  approved: ({ subjectNumber, filingType }) => approvedSays(filingType, subjectNumber),
  abandoned: () => ({ says: '这份备案已放弃，占用的授权码已退还。', nextSays: '需要时可以重新开始一份备案。' }),
  'order-idle-draft': () => ({ says: '订单太久没有处理，已转为草稿，内容都还在。', nextSays: '继续填写后可以再次提交。' }),
  'revocation-sms-verifying': (context) => ({
    says:
      context.smsSent === false
        ? `${endingName(context.filingType)}申请已提交，约 5 分钟后 12381 会给 ${people(context)} 发核验短信。在 ${until(context)} 前核验才会办理。`
        : `${endingName(context.filingType)}申请已提交，核验短信（12381）已发给 ${people(context)}。在 ${until(context)} 前核验才会办理；不核验，申请自动作废，备案保持原样。`,
    nextSays: '提交后不能撤销。如果改变主意，不要核验，等短信过期，申请就作废了；核验以后就不能反悔。',
  }),
  'revocation-review': (context) => ({
    says: `通信管理局正在办理${endingName(context.filingType)}，${context.deadline?.estimated ? '预计' : '最迟'} ${context.deadline ? sayDay(dayOf(context.deadline.at), context.now) : '20 个工作日内'}办结，有的省当天办结。这期间不能撤回。`,
    nextSays: '办结后会通知您。',
  }),
  revoked: ({ filingType }) => revokedSays(filingType),
  'revocation-void': ({ cancelled, filingType }) => ({
    says:
      cancelled === 'refused'
        ? `通信管理局没有同意这次${endingName(filingType)}申请，备案保持原样。`
        : '没有在规定时间内核验，申请已作废，备案保持原样。',
    nextSays: cancelled === 'refused' ? '请看下面的原因，处理好以后可以重新申请。' : '需要时可以重新申请。',
  }),
}

/** The two sentences at the head of the progress page. */
export const sayStatus = (status: OrderStatus, context: SayContext): Said => table[status](context)
