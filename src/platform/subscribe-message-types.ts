/** WeChat's own words for what the person answered to one template. */
export type TemplateAnswer = { id: string; answer: 'accept' | 'reject' | 'ban' | 'filter' }
