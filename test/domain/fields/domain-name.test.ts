/** Spec C1 (registrable domain only, Punycode kept), C10. Punycode vectors: RFC 3492 section 7.1 and IANA's .中国. */
import { checkDomain, normaliseDomain, registrableDomain, shownDomain, suffixOf } from '@domain/fields/domain-name'
import { toAscii, toUnicode } from '@domain/fields/punycode'
import fc from 'fast-check'

test.each([
  ['中国', 'xn--fiqs8s'],
  ['bücher', 'xn--bcher-kva'],
  ['münchen', 'xn--mnchen-3ya'],
  ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
  ['他們爲什麽不說中文', 'xn--ihqwctvzc91f659drss3x8bo0yb'],
  ['3年b組金八先生', 'xn--3b-ww4c5e180e575a65lsy2b'],
  ['plain-name', 'plain-name'],
])('%s is %s', (unicode, ascii) => {
  expect(toAscii(unicode)).toBe(ascii)
  expect(toUnicode(ascii)).toBe(unicode)
})

test('there and back for any label', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9]{1,12}$/), (label) => {
      expect(toUnicode(toAscii(label))).toBe(label)
    }),
  )
})

test('what is no Punycode stays as it is', () => {
  expect(toUnicode('xn--\u0000')).toBe('xn--\u0000')
  expect(toUnicode('xn--99999999999')).toBe('xn--99999999999')
})

test.each([
  ['example.cn', 'cn', 'example.cn'],
  ['www.example.cn', 'cn', 'example.cn'],
  ['a.b.example.com.cn', 'com.cn', 'example.com.cn'],
  ['shenzhen.gd.cn', 'gd.cn', 'shenzhen.gd.cn'],
  ['样例.公司', '公司', '样例.公司'],
  ['单位.政务.cn', '政务.cn', '单位.政务.cn'],
  ['shop.co.uk', 'uk', 'co.uk'],
  ['shop.com.hk', 'com.hk', 'shop.com.hk'],
  ['xn--fiq228c.xn--fiqs8s', '中国', '中文.中国'],
])('%s ends in .%s and is registered as %s', (domain, suffix, registered) => {
  expect(suffixOf(domain)).toBe(suffix)
  expect(registrableDomain(domain)).toBe(registered)
})

test('stored in Punycode, shown in Chinese', () => {
  expect(normaliseDomain(' 中文。中国 ')).toBe('xn--fiq228c.xn--fiqs8s')
  expect(shownDomain('XN--FIQ228C.xn--fiqs8s')).toBe('中文.中国')
})

test.each([
  ['xiaoxi-notes-demo.cn', undefined, undefined],
  ['  Xiaoxi.CN ', undefined, undefined],
  ['样例.公司', undefined, undefined],
  ['http://www.xiaoxi.cn/a', '不要带 http', 'xiaoxi.cn'],
  ['xiaoxi.cn:8080', '端口', 'xiaoxi.cn'],
  ['www.xiaoxi.cn', '下面的一级', 'xiaoxi.cn'],
  ['203.0.113.7', 'IP', '注册一个域名'],
  ['xiaoxi', '后缀', 'example.cn'],
  ['xiao xi.cn', '不能用的字符', '空格'],
  ['-xiaoxi.cn', '不能用的字符', '短横线'],
  ['xiao_xi.cn', '不能用的字符', '短横线'],
])('%s: %s', (typed, says, wayOut) => {
  const fault = checkDomain(typed)
  if (says === undefined) expect(fault).toBeUndefined()
  else {
    expect(fault?.says).toContain(says)
    expect(fault?.wayOut).toContain(wayOut)
  }
})
