/** 短信超时后重新提交: nobody answers the ministry's SMS in time, the provider begins again by itself. */
import type { Scenario } from './scenario'
import { passesAtOnce, passesNextTime, submits } from './steps'

export const smsLapsed: Scenario = {
  id: 'sms-lapsed',
  name: '短信超时后重新提交',
  says: '初审很快通过并提交管局。收到 12381 的短信后不要核验，把时钟走过期限：资料退回接入商，下一个工作日自动重新提交，再来一条短信。',
  policyVersion: '2021',
  reviewers: { provider: { script: [passesAtOnce, ...passesNextTime, ...submits] }, authority: 'auto-approve' },
}
