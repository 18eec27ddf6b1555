import { maskEmail, maskName, maskNumber, maskPhone } from '@domain/privacy/mask'
import fc from 'fast-check'

// Contract of SmsVerification: 138****8001, 林*溪.
test('masks by kind', () => {
  expect(maskPhone('13800138001')).toBe('138****8001')
  expect(maskName('林小溪')).toBe('林*溪')
  expect(maskName('陈一')).toBe('陈*')
  expect(maskName('阿卜杜拉·买买提')).toBe('阿******提')
  expect(maskName('𠮷田')).toBe('𠮷*')
  expect(maskNumber('440305199003079019')).toBe('440*************19')
  expect(maskEmail('xiaoxi@example.com')).toBe('x***@example.com')
})

test('what is too short to show in part is not shown at all', () => {
  expect([maskPhone('110'), maskName('林'), maskName(''), maskNumber('12345'), maskEmail('nobody')]).toEqual([
    '***',
    '*',
    '',
    '*****',
    '******',
  ])
})

// The SMS check asks for the last six of a certificate: a mask must not give them away.
test('a mask never holds the last four of a certificate number, nor the middle of a phone', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{16}[\dX]$/), fc.stringMatching(/^1[3-9]\d{9}$/), (number, phone) => {
      expect(maskNumber(number).endsWith(`**${number.slice(-2)}`)).toBe(true)
      expect(maskPhone(phone)).toMatch(/^1\d\d\*{4}\d{4}$/)
    }),
  ))
