/** Questions about adding this provider to a site filed elsewhere. */
import type { Question } from './faq'

export const accessQuestions: readonly Question[] = [
  {
    id: 'what-is-access',
    ask: '什么是接入备案，为什么要做？',
    answer: '网站已有备案号，现在换用这里的服务器，就要把这里登记为新的接入商。不做的话，网站在这里不能开通访问。',
  },
  { id: 'open-during-access', ask: '接入备案期间网站能访问吗？', answer: '能在原来的接入商那里访问。等这里初审通过后，再把解析换过来。' },
  {
    id: 'access-needed',
    ask: '已经有备案号，能不能不接入？',
    answer: '不用这里的服务器就不用接入。只要解析到这里的内地服务器，就必须接入。',
  },
  { id: 'change-during-access', ask: '接入时能顺便改信息吗？', answer: '不能。接入只增加接入商，信息必须和已备案的一致。要改先办变更。' },
  {
    id: 'access-refused',
    ask: '接入没有通过，会影响原来的网站吗？',
    answer: '不影响原来的备案号，也不影响在原接入商的访问；只是网站在这里还不能打开。照退回的原因改好，再提交一次。',
  },
  { id: 'access-several', ask: '可以几个网站一起接入吗？', answer: '单位一次最多 10 个，个人一次 1 个，都要是同一个主体的。' },
  {
    id: 'new-domain-with-access',
    ask: '没备过案的域名能和接入一起办吗？',
    answer: '不能混在一份订单里。已备案的先办接入；没备过案的，接入通过后再办新增网站，或者直接办一次新增网站（原备案不在这里）。',
  },
  {
    id: 'resolve-without-access',
    ask: '买了服务器，不接入就解析过来行吗？',
    answer: '不行。接入商会停止访问，被管局查到还可能影响原来的备案号。',
  },
  {
    id: 'access-papers',
    ask: '接入备案要准备什么？',
    answer:
      '和首次备案相近：主体和负责人的证件、这里的云服务器、所在省要的承诺书；负责人的手机要和备案记录里的一致。按 2018 年的规则办的订单还要备案密码，忘了可以到工信部的备案系统找回。',
  },
  {
    id: 'after-cancel-access',
    ask: '取消接入后网站还能访问吗？',
    answer: '在这里不能了。如果没有别的接入商，备案号可能被管局注销，取消前会再提醒一次。',
  },
]
