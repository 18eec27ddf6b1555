/** The naming rules of spec C5 and K1, one row each. */
import { type AboutSite, lintSiteName } from '@domain/fields/site-name'

const person: AboutSite = { isIndividual: true, subjectName: '林小溪', domains: ['xiaoxi-notes-demo.cn'], approvals: [] }
const company: AboutSite = { isIndividual: false, subjectName: '苏州样例科技有限公司', domains: ['样例.公司'], approvals: [] }
const ids = (name: string, about: AboutSite) => lintSiteName(name, about).map((finding) => finding.id)

test.each<[string, AboutSite, string[]]>([
  ['小溪的摄影笔记', person, []],
  ['苏州样例科技', company, []],
  ['样例（产品）介绍-A', company, []],
  ['', person, []],
  ['笔记', person, ['length']],
  ['笔(记)-', person, ['length']],
  ['Notes', person, ['letters']],
  ['20260914', person, ['digits']],
  ['笔记2号', person, []],
  ['小溪的笔记！', person, ['characters']],
  ['小溪 的笔记', person, ['characters']],
  ['国家样例介绍', company, ['state-word']],
  ['样例赌博介绍', company, ['sensitive']],
  ['xiaoxi-notes-demo.cn', { ...person }, ['characters', 'is-domain']],
  ['Xiaoxi-Notes-Demo', person, ['letters', 'is-domain']],
  ['林小溪', person, ['person-name']],
  ['林小溪', { ...company, subjectName: '林小溪商行' }, []],
  ['小溪公司介绍', person, ['organisation']],
  ['样例公司介绍', company, []],
  ['小溪购物笔记', person, ['commerce']],
  ['小溪游苏州', person, ['place']],
  ['杭州样例介绍', company, ['place']],
  ['小溪论坛笔记', person, ['forum']],
  ['样例论坛中文', company, ['approval-bbs']],
  ['样例论坛中文', { ...company, approvals: ['bbs'] }, []],
  ['样例新闻介绍', company, ['approval-news']],
  ['样例新闻介绍', { ...company, approvals: ['news'] }, []],
  // individuals cannot get an approval, so having "ticked" one does not help
  ['小溪新闻笔记', { ...person, approvals: ['news'] }, ['approval-news']],
  ['样例理财介绍', company, ['approval-internet-finance']],
  ['个人博客', person, ['empty']],
])('「%s」: %#', (name, about, expected) => {
  expect(ids(name, about)).toEqual(expected)
})

test('every finding says what to do; a risk only informs', () => {
  const findings = [...lintSiteName('中国赌博公司购物论坛苏州！', person), ...lintSiteName('杭州样例介绍', company)]
  expect(findings.length).toBeGreaterThan(6)
  for (const finding of findings) expect(finding.wayOut.length).toBeGreaterThan(3)
  expect(lintSiteName('杭州样例介绍', company)[0]?.risk).toBe(true)
  expect(lintSiteName('小溪游苏州', person)[0]?.risk).toBeUndefined()
})
