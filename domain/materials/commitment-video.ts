/** 承诺视频: the site's responsible person films themselves with the signed letter. Source: spec B5, provinces (江苏). */
import { sitePersonOf } from '@domain/facts/persons'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

export const commitmentVideo = {
  id: 'commitment-video',
  name: '承诺视频',
  why: '网站负责人要手持签好的承诺书录一段视频。',
  tips: ['本人正面出镜，手持填好、签好的承诺书', '承诺书上的字要看得清', '光线充足，背景里不要有别人'],
  media: 'video',
  per: 'site-person',
  whose: ({ answers }, n) => personLabel('网站负责人', sitePersonOf(answers, n).name),
} as const satisfies MaterialSpec
