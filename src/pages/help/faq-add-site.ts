/** Questions about adding a site to a subject that has a filing. */
import type { Question } from './faq'

export const addSiteQuestions: readonly Question[] = [
  {
    id: 'add-site-here-or-not',
    ask: '原备案在这里和不在这里，有什么区别？',
    answer: '主体在这里备过案，直接加网站；主体在别家备的案，要先填一遍主体信息，而且必须和管局记录一致。系统会自动判断。',
  },
  {
    id: 'add-site-differs',
    ask: '填的主体信息和已备案的不一致怎么办？',
    answer: '以管局的记录为准。证件或地址已经变了，先办变更备案，通过后再加网站。',
  },
  {
    id: 'add-site-other-person',
    ask: '新网站的负责人可以换人吗？',
    answer: '可以，每个网站可以有自己的负责人，需要他本人的证件、手机和视频核身。',
  },
  {
    id: 'add-site-new-demands',
    ask: '以前没要求、现在要求的材料要补吗？',
    answer: '要按现在的要求交。以前的备案不受影响，但新提交的订单按新规定审核。',
  },
  {
    id: 'add-site-unused',
    ask: '以前备案的网站已经不用了，影响新增吗？',
    answer: '会。不再使用的网站请先注销，否则可能因为打不开或内容不符被驳回。',
  },
  {
    id: 'add-site-rebuilding',
    ask: '已备案的网站正在改版打不开，影响新增吗？',
    answer: '可能会。很多省会抽查已备案网站，建议先恢复到能打开、底部有备案号。',
  },
  { id: 'open-during-add-site', ask: '新增期间新网站能访问吗？', answer: '新网站不能，等备案号下来再开；已经备案的网站照常访问。' },
  { id: 'more-than-ten', ask: '要加的网站超过 10 个怎么办？', answer: '一份订单最多 10 个，办完一份再办下一份。' },
]
