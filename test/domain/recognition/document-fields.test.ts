/** The order of the lines on the papers themselves: card of GA 448, licence of 2019, 统一社会信用代码证书. */
import { documentFields, documentLabel } from '@domain/recognition/document-fields'
import { readableSides } from '@domain/recognition/reading'

const labels = (certificate: string, side: string) => documentFields(certificate, side).map(({ label }) => label)

test('a resident ID from top to bottom', () => {
  expect(labels('resident-id', 'front')).toEqual(['姓名', '性别', '民族', '出生日期', '住址', '公民身份号码'])
  expect(labels('resident-id', 'back').slice(0, 3)).toEqual(['签发机关', '有效期开始', '有效期截止'])
})

test('a licence begins with its number and names', () => {
  expect(labels('business-licence', 'front').slice(0, 5)).toEqual(['统一社会信用代码', '单位名称', '类型', '法定代表人', '经营范围'])
})

test('units that are no companies use their own words', () => {
  expect(documentLabel('institution-legal-cert', 'front', 'businessScope')).toBe('宗旨和业务范围')
  expect(documentLabel('social-group-cert', 'front', 'registeredCapital')).toBe('注册资金')
  expect(documentLabel('uscc', 'front', 'address')).toBe('机构地址')
})

test('every paper that can be read has an order of its own, each line once', () => {
  const usual = documentFields('no-such-paper', 'front')
  for (const { certificate, side } of readableSides) {
    const fields = documentFields(certificate, side).map(({ field }) => field)
    expect(fields).not.toEqual(usual.map(({ field }) => field))
    expect(new Set(fields).size).toBe(fields.length)
  }
})
