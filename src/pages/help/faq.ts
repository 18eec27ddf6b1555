/** Every question, by topic. */
import { accessQuestions } from './faq-access'
import { addSiteQuestions } from './faq-add-site'
import { changeQuestions } from './faq-change'
import { fillingQuestions } from './faq-filling'
import { initialQuestions } from './faq-initial'
import { smsQuestions } from './faq-sms'

/** `id` names what is asked, in our own words; the seeds' questions are counted by it. */
export type Question = { readonly id: string; readonly ask: string; readonly answer: string }

export const faq: readonly { topic: string; questions: readonly Question[] }[] = [
  { topic: '首次备案', questions: initialQuestions },
  { topic: '填写和驳回', questions: fillingQuestions },
  { topic: '短信核验和进度', questions: smsQuestions },
  { topic: '接入备案', questions: accessQuestions },
  { topic: '新增网站', questions: addSiteQuestions },
  { topic: '变更和注销', questions: changeQuestions },
]
