/** The service people have answered a question; the answer itself is read in the app only. Source: spec K1 (提交工单). */
import { type SupportTopic, supportTopics } from '@domain/support/support-topics'

export const ticketAnsweredText = (topic: SupportTopic): string =>
  `您关于「${supportTopics[topic]}」的工单有了答复，请在「联系客服」里查看。`
