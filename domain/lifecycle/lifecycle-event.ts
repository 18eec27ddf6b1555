/** Everything that can happen to an order after it exists. Source: spec B2, K1, K2. */
export const lifecycleEvents = [
  'submit',
  'precheck-passed',
  'precheck-problems',
  'precheck-timed-out',
  'draft-expired',
  'withdraw',
  'abandon',
  'call-missed',
  'call-answered',
  'call-back-requested',
  'second-call-missed',
  'changes-requested',
  'initial-rejected',
  'assisted-correction',
  'correction-objected',
  'resubmit',
  'order-idle',
  'resume',
  'initial-approved',
  'backdrop-requested',
  'backdrop-sent',
  'backdrop-passed',
  'backdrop-rejected',
  'submitted-to-authority',
  'submitted-without-sms',
  'sms-sent',
  'sms-verified',
  'sms-wrong',
  'sms-resent',
  'sms-all-verified',
  'sms-attempts-used-up',
  'sms-lapsed',
  'sms-started-again',
  'sms-must-change',
  'authority-approved',
  'authority-rejected',
  'revocation-requested',
  'revocation-without-sms',
  'revocation-sms-verified',
  'revocation-sms-lapsed',
  'revocation-attempts-used-up',
  'revocation-done',
  'revocation-refused',
] as const
export type LifecycleEvent = (typeof lifecycleEvents)[number]

/** Who makes an event happen, for the history the person reads. */
export type Actor = 'applicant' | 'provider' | 'authority' | 'system' | 'clock'
export const actorNames: Record<Actor, string> = {
  applicant: '您',
  provider: '接入商',
  authority: '通信管理局',
  system: '系统',
  clock: '系统',
}

/** What must be done in the same transaction as the change of status. */
export type Effect =
  | 'store-snapshot'
  | 'begin-round'
  | 'store-reasons'
  | 'create-sms-verifications'
  | 'issue-numbers'
  | 'release-codes'
  | 'spend-codes'
  | 'delete-draft-pictures'
  | 'delete-video-later'
  | 'free-resource-places'
