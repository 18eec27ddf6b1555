/** 工商更名函, 党建备案信息确认函, 监护人同意书: letters of single cases. */
import type { LetterText } from './letter'
import { opening, sayingSites } from './promise'
import { signatureLines, signingRules } from './signs'

export const nameChangeLetter: LetterText = (filled) => ({
  title: '单位名称变更说明函',
  to: filled.authority,
  paragraphs: [
    `本单位经登记机关核准，名称由「${filled.formerName}」变更为「${filled.subject.name}」（${filled.subject.certificate}号码 ${filled.subject.number}），变更前后为同一单位，原有的权利和义务由变更后的单位承担。`,
    `现申请将${sayingSites(filled.sites)}的备案信息变更为新的名称。`,
    '随函附上登记机关出具的名称变更通知书。',
  ],
  rows: [
    ['原名称', filled.formerName],
    ['现名称', filled.subject.name],
    ['核准变更的日期', ''],
    ['登记机关', ''],
  ],
  signatures: signatureLines('法定代表人', { ...filled.signs, idNumber: false, fingerprint: false }),
  signing: [
    '核准日期和登记机关照变更通知书手写。',
    ...signingRules({ ...filled.signs, idNumber: false, fingerprint: false }, filled.maxAgeDays),
  ],
})

export const partyBuildingLetter: LetterText = (filled) => ({
  title: '党建备案信息确认函',
  to: filled.authority,
  paragraphs: [`${opening(filled)}，现就党建工作情况确认如下：`],
  rows: [
    ['主办者名称', filled.subject.name],
    ['网站名称', filled.sites.map(({ name }) => name).join('、')],
    ['域名', filled.sites.flatMap(({ domains }) => [...domains]).join('、')],
    ['从业人员人数', ''],
    ['党员人数', ''],
    ['是否建立党组织', '□ 是   □ 否   □ 联合党组织'],
    ['党组织名称', ''],
    ['上级党组织', ''],
    ['党建联系人和电话', ''],
  ],
  signatures: signatureLines(filled.individual ? '本人' : '主体负责人', filled.signs),
  signing: ['空格请手写；没有的写「无」。', ...signingRules(filled.signs, filled.maxAgeDays)],
})

export const guardianConsent: LetterText = (filled) => ({
  title: '监护人同意书',
  to: filled.authority,
  paragraphs: [
    `${filled.individual ? filled.subject.name : filled.person.name}（${filled.person.certificate}号码 ${filled.person.number}）未满十八周岁。本人是其监护人，知道并同意其通过${filled.provider}为${sayingSites(filled.sites)}办理备案${filled.individual ? '' : '并担任负责人'}。`,
    '本人会教育和监督其合法使用网站，对网站的内容和由此产生的后果承担监护责任。',
  ],
  rows: [
    ['监护人姓名', ''],
    ['监护人身份证号码', ''],
    ['和被监护人的关系', ''],
    ['监护人联系电话', ''],
  ],
  signatures: ['监护人（签名）：', '日期：        年      月      日'],
  signing: ['表里的空格由监护人手写。', ...signingRules({ fingerprint: false, idNumber: false, seal: false }, filled.maxAgeDays)],
})
