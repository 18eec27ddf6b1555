/** What a question to the service people can be about, and how it is called to the person. Source: spec K1 (提交工单). */
export const supportTopics = {
  progress: '进度和时间',
  rejection: '看不懂退回原因',
  call: '审核员来电',
  sms: '短信核验',
  materials: '材料和照片',
  other: '其他',
} as const
export type SupportTopic = keyof typeof supportTopics
export const supportTopicIds = Object.keys(supportTopics) as [SupportTopic, ...SupportTopic[]]

/** Characters of a question: long enough to be answered, short enough to be read. */
export const ticketText = { min: 5, max: 500 } as const

/** How it went, in words; the smallest is the worst. */
export const ratings = { hard: '很费劲', fair: '还可以', easy: '很顺利' } as const
export type Rating = keyof typeof ratings
export const ratingIds = Object.keys(ratings) as [Rating, ...Rating[]]
