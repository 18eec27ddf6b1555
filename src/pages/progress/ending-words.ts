/** What progress says about ending a filing. */
import type { EndingType } from '@domain/filing-types/ending-types'

const done: Partial<Record<EndingType, string>> = {
  'deregister-subject': '已注销',
  'deregister-site': '已注销',
  'cancel-access': '已取消接入',
}
const doneSays: Partial<Record<EndingType, string>> = {
  'deregister-subject': '主体和名下网站的备案号都收回，证件可以重新办首次备案。',
  'deregister-site': '网站备案号收回，主体备案号保留。',
  'cancel-access': '网站不再从这里接入，别处的接入不受影响。',
}

export const endingWords = {
  regret: '后悔了？什么都不用做',
  regretSays: (until: string, left: string) =>
    `不要去核验短信。到 ${until}（${left}）还没有核验，申请自动失效，备案恢复原样。核验完成以后就不能反悔了。`,
  ends: '会有几种结果',
  thisOne: '这次的结果',
  names: {
    done: (type: EndingType) => done[type] ?? '已办结',
    lapsed: () => '已失效',
    refused: () => '被管局退回',
  },
  says: {
    done: (type: EndingType) => doneSays[type] ?? '管局已经办结，备案记录以「我的备案」里的为准。',
    lapsed: () => '规定时间内没有核验短信，申请作废，备案和以前一样。',
    refused: () => '管局没有同意，会写明原因，备案和以前一样，处理好可以再申请。',
  },
} as const
