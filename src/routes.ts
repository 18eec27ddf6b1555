/**
 * Every page a person can stand on, and the package it is packed in. `app.config.ts` is built from this list: a new page is its folder
 * plus one line here. Only home and sign-in are in the main package, so that the first screen stays small.
 */

type Package = { readonly root: string; readonly pages: readonly string[] }

export const mainPages = ['pages/home/index', 'pages/sign-in/index'] as const

export const subpackages: readonly Package[] = [
  { root: 'pages/before-you-file', pages: ['index'] },
  {
    root: 'pages/filing',
    pages: [
      'verify-type/index',
      'detection/index',
      'record/index',
      'subject/index',
      'site/index',
      'responsible-person/index',
      'identity-check/index',
      'materials/index',
      'recognition/index',
      'preview/index',
      'rejection/index',
      'submitted/index',
      'consequences/index',
      'phone-code/index',
      'photo/index',
      'camera/index',
    ],
  },
  { root: 'pages/progress', pages: ['list/index', 'detail/index', 'sms-verification/index', 'invite/index'] },
  { root: 'pages/invited', pages: ['index'] },
  { root: 'pages/handoff', pages: ['index', 'over/index', 'only/index', 'scan/index'] },
  { root: 'pages/records', pages: ['index'] },
  { root: 'pages/settings', pages: ['index', 'notifications/index'] },
  { root: 'pages/notifications', pages: ['index'] },
  { root: 'pages/privacy', pages: ['index'] },
  { root: 'pages/help', pages: ['index'] },
  { root: 'pages/authorization-codes', pages: ['index', 'new/index', 'resources/index'] },
  { root: 'pages/library', pages: ['index'] },
  { root: 'pages/support', pages: ['index'] },
  { root: 'pages/shared-progress', pages: ['index'] },
  { root: 'pages/demo', pages: ['index'] },
]

const query = (values: Record<string, string | number | undefined>) => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined)
  return pairs.length ? `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}` : ''
}

/** Addresses of the pages, ready for navigateTo. */
export const routes = {
  home: () => '/pages/home/index',
  /** `next`: where to go once signed in. */
  signIn: (next?: string) => `/pages/sign-in/index${query({ next })}`,
  beforeYouFile: () => '/pages/before-you-file/index',
  progressList: () => '/pages/progress/list/index',
  progress: (orderId: string) => `/pages/progress/detail/index${query({ orderId })}`,
  smsVerification: (orderId: string, n: number) => `/pages/progress/sms-verification/index${query({ orderId, n })}`,
  /** 请人核验: a link for the person one SMS went to. */
  invite: (orderId: string, n: number) => `/pages/progress/invite/index${query({ orderId, n })}`,
  /** The same for 视频核身 of the n-th site's person. */
  inviteToCheck: (orderId: string, person: number) => `/pages/progress/invite/index${query({ orderId, person })}`,
  /** The page of whoever was given that link; the secret stands behind the # of the address. */
  invited: (secret: string) => `/pages/invited/index${query({ t: secret })}`,
  /** 换设备继续: what a code of the computer hands over. Without a secret: the one scanned last on this phone. */
  handoff: (secret?: string) => `/pages/handoff/index${query({ t: secret })}`,
  /** This phone's part is over: handed back, taken back, or submitted. */
  handoffOver: (how: 'handed-back' | 'taken-back' | 'submitted') => `/pages/handoff/over/index${query({ how })}`,
  /** What a phone let in by a code is told outside its one filing. */
  onlyThis: () => '/pages/handoff/only/index',
  /** 扫一扫. */
  scan: () => '/pages/handoff/scan/index',
  /** The camera's work of a filing that is typed at the computer. */
  camera: (orderId: string) => `/pages/filing/camera/index${query({ orderId })}`,
  /** 我的备案: what is filed, its health, and what can be done with it. */
  records: () => '/pages/records/index',
  settings: () => '/pages/settings/index',
  /** What goes out on which channel, quiet hours. */
  notificationSettings: () => '/pages/settings/notifications/index',
  /** The inbox. */
  notifications: () => '/pages/notifications/index',
  privacy: () => '/pages/privacy/index',
  help: () => '/pages/help/index',
  authorizationCodes: () => '/pages/authorization-codes/index',
  newAuthorizationCodes: () => '/pages/authorization-codes/new/index',
  library: () => '/pages/library/index',
  resources: () => '/pages/authorization-codes/resources/index',
  /** Levers of the simulated outside; linked only where the server is a sandbox. */
  demo: () => '/pages/demo/index',
  /** A step of a filing by its id; the page itself sends on when the journey does not allow it. */
  filing: (step: string, orderId: string, anchor?: string) => `/pages/filing/${step}/index${query({ orderId, anchor })}`,
  /** Going on where another device stands: what is merely missing is not held against the person yet. */
  resume: (step: string, orderId: string, anchor?: string) => `/pages/filing/${step}/index${query({ orderId, anchor, resumed: 'yes' })}`,
  /** A step opened from the preview, or from what a reviewer wrote; its button leads back there. */
  mend: (step: string, orderId: string, anchor?: string, back: 'preview' | 'rejection' = 'preview') =>
    `/pages/filing/${step}/index${query({ orderId, anchor, back })}`,
  /** 修改并重新提交: every reason of the last refusal, what stood there and what stands there now. */
  rejection: (orderId: string) => `/pages/filing/rejection/index${query({ orderId })}`,
  /** What the look-up of the first step found. */
  detection: (orderId: string, back?: string) => `/pages/filing/detection/index${query({ orderId, back })}`,
  /** 核对识别结果 of the picture in a slot. */
  recognition: (orderId: string, slot: string) => `/pages/filing/recognition/index${query({ orderId, slot })}`,
  /** 办理拍照 and 邮寄资料, where an order's policy has them. */
  photo: (orderId: string) => `/pages/filing/photo/index${query({ orderId })}`,
  /** 联系客服: a question with the order attached, one's own questions, the service phone. */
  support: (orderId?: string) => `/pages/support/index${query({ orderId })}`,
  /** Somebody else's view of an order; the secret stands behind the # of the address. */
  sharedProgress: (secret: string) => `/pages/shared-progress/index${query({ t: secret })}`,
  submitted: (orderId: string) => `/pages/filing/submitted/index${query({ orderId })}`,
} as const
