/**
 * Every question of the seeds' help has an answer in our own words. The seeds ask 35 numbered questions (nine about a first filing, ten about
 * access, eight about adding sites, eight about filling in), one more under two headings about filing again elsewhere, and explain eight
 * things about the SMS check and one about following the progress.
 */
import { faq } from '@/pages/help/faq'

const seedQuestions = {
  initial: [
    'why-file',
    'what-to-prepare',
    'terms',
    'province-rules',
    'open-during-initial',
    'how-many-subjects',
    'get-code',
    'how-long',
    'forum',
  ],
  access: [
    'what-is-access',
    'open-during-access',
    'access-needed',
    'change-during-access',
    'access-refused',
    'access-several',
    'new-domain-with-access',
    'resolve-without-access',
    'access-papers',
    'after-cancel-access',
  ],
  addSite: [
    'add-site-here-or-not',
    'add-site-differs',
    'add-site-other-person',
    'add-site-new-demands',
    'add-site-unused',
    'add-site-rebuilding',
    'open-during-add-site',
    'more-than-ten',
  ],
  filling: [
    'fill-subject',
    'seal-place',
    'content-differs',
    'unclear-picture',
    'other-account',
    'fill-site',
    'fill-person',
    'person-not-legal-rep',
  ],
  again: ['why-again-elsewhere'],
  sms: ['sms-from', 'sms-lapse', 'sms-who', 'sms-how', 'sms-no-record', 'sms-wrong-code', 'sms-resend', 'sms-record-phone'],
  progress: ['progress-where'],
}
const wanted = Object.values(seedQuestions).flat()
const answers = new Map(faq.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)))

test('the seeds ask 45 things: 9 + 10 + 8 + 8, one about filing again, eight about the SMS, one about progress', () => {
  expect(Object.values(seedQuestions).map((list) => list.length)).toEqual([9, 10, 8, 8, 1, 8, 1])
  expect(new Set(wanted).size).toBe(45)
})

test.each(wanted)('%s is answered', (id) => {
  const question = answers.get(id)
  expect(question?.ask.length).toBeGreaterThan(5)
  expect(question?.answer.length).toBeGreaterThan(15)
})

test('no question stands twice, no answer serves two', () => {
  const all = faq.flatMap(({ questions }) => questions)
  expect(answers.size).toBe(all.length)
  expect(new Set(all.map(({ ask }) => ask)).size).toBe(all.length)
  expect(new Set(all.map(({ answer }) => answer)).size).toBe(all.length)
})
