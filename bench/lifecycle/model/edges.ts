/** From which status to which an order may go at all, and by whom the history says so. Written by hand from spec B2, K1, K2. */
const reviewing = ['initial-review', 'resubmitted', 'initial-review-call-pending']
const sentBack = ['initial-changes-requested', 'initial-rejected', 'authority-rejected']
const ways: readonly (readonly [from: readonly string[], to: readonly string[], actors: readonly string[]])[] = [
  [['draft'], ['prechecking'], ['applicant']],
  [['prechecking'], ['initial-review'], ['system']],
  [['draft'], ['draft-expired'], ['clock']],
  [['draft'], ['revocation-sms-verifying', 'revocation-review'], ['applicant']],
  [
    ['draft', 'draft-expired', 'order-idle-draft', ...sentBack, 'backdrop-pending', 'pending-authority-submission'],
    ['abandoned'],
    ['applicant'],
  ],
  [reviewing, ['draft'], ['applicant']],
  [['initial-review', 'resubmitted'], ['initial-review-call-pending'], ['provider']],
  [['initial-review-call-pending'], ['initial-review'], ['provider']],
  [reviewing, ['initial-changes-requested', 'initial-rejected', 'pending-authority-submission', 'backdrop-pending'], ['provider']],
  [sentBack, ['resubmitted'], ['applicant']],
  [[...sentBack, 'backdrop-pending'], ['order-idle-draft'], ['clock']],
  [['order-idle-draft'], ['draft'], ['applicant']],
  [['backdrop-pending'], ['backdrop-review'], ['applicant']],
  [['backdrop-review'], ['backdrop-pending', 'pending-authority-submission'], ['provider']],
  [['pending-authority-submission'], ['sms-verifying', 'authority-review'], ['provider']],
  [['sms-verifying'], ['authority-review'], ['system']],
  [['sms-verifying'], ['sms-failed'], ['authority', 'clock']],
  [['sms-failed'], ['sms-verifying', 'initial-rejected'], ['provider']],
  [['authority-review'], ['approved', 'authority-rejected'], ['authority']],
  [['revocation-sms-verifying'], ['revocation-review'], ['applicant']],
  [['revocation-sms-verifying'], ['revocation-void'], ['authority', 'clock']],
  [['revocation-review'], ['revoked', 'revocation-void'], ['authority']],
]

/** Whether a line of the history is one the specification knows. An event that leaves the order where it was is judged by the model. */
export const isEdge = (from: string | null, to: string, actor: string): boolean =>
  from === null
    ? to === 'draft'
    : from === to || ways.some(([froms, tos, actors]) => froms.includes(from) && tos.includes(to) && actors.includes(actor))
