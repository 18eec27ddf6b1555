/** 承诺书 and 真实性责任告知书: everything filed is true, and the consequences of the opposite are known. */
import type { LetterText } from './letter'
import { opening, promise } from './promise'
import { signatureLines, signingRules } from './signs'

export const commitmentLetter: LetterText = promise({
  title: '网站备案信息真实性承诺书',
  by: 'site-person',
  points: ({ individual }) => [
    '提交的备案信息和材料真实、完整、有效；信息有变化的，在规定时间内办理变更备案。',
    individual
      ? '网站由本人使用和维护，只做备案时说明的内容，不含单位或他人的信息，不做论坛和经营性内容。'
      : '网站由本单位使用和维护，只做备案时说明的内容；需要前置审批的内容，取得批准之前不开办。',
    '遵守国家关于互联网信息服务的规定，不发布、不传播违法信息，配合主管部门的检查。',
    '备案通过之前不开通网站；通过后在首页底部放上备案号，并链接到工业和信息化部的备案网站。',
    '备案时留下的电话和邮箱保持畅通。违反以上承诺的，愿意承担关闭网站、注销备案等后果。',
  ],
})

export const responsibilityNotice: LetterText = (filled) => ({
  title: '备案信息真实性责任告知书',
  paragraphs: [
    `${opening(filled)}，接入商已告知以下事项：`,
    '1. 备案信息和材料应当真实。提供虚假信息的，备案会被注销，网站会被关闭，并可能受到行政处罚。',
    '2. 网站负责人对网站上的内容负责；负责人更换、离职或换了电话，应当及时变更备案。',
    '3. 备案留下的电话必须能接通。管局抽查时打不通，会影响备案的有效性。',
    '4. 网站的名称、内容、域名与备案不一致的，应当先变更备案再调整网站。',
    '以上各项已经逐条读过，并且理解。',
  ],
  signatures: signatureLines(filled.individual ? '本人' : '网站负责人', filled.signs),
  signing: signingRules(filled.signs, filled.maxAgeDays),
})
