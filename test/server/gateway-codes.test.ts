/** Two lists of numbers for the same things, kept apart from what we keep (spec C7, I-2; enums.json). */
import { readdirSync, readFileSync } from 'node:fs'
import { preApprovals } from '@domain/fields/pre-approvals'
import { serviceContentNames } from '@domain/fields/service-contents'
import { certificateTypesOf, subjectNatureIds } from '@domain/filing/subject-natures'
import {
  miitApprovalBits,
  miitCertificateCode,
  miitLanguageCode,
  miitNatureCode,
  miitServiceContentBit,
} from '../../server/gateways/miit-codes'
import { wechatApprovalCode, wechatNatureCode } from '../../server/gateways/wechat-codes'

test('natures: the first six agree, then the lists part (C7)', () => {
  const both = (nature: string) => [miitNatureCode(nature), wechatNatureCode(nature)]
  expect(both('defence')).toEqual([1, 1])
  expect(both('individual')).toEqual([5, 5])
  expect(both('social-group')).toEqual([6, 6])
  expect(both('private-non-enterprise')).toEqual([9, 7])
  expect(both('medical')).toEqual([17, 15])
  expect(both('arbitration')).toEqual([20, 18])
  expect(both('nobody')).toEqual([undefined, undefined])
})

test('every nature has a number in both, and no two share one', () => {
  for (const code of [miitNatureCode, wechatNatureCode]) {
    const codes = subjectNatureIds.map(code)
    expect(codes.every((number) => typeof number === 'number')).toBe(true)
    expect(new Set(codes).size).toBe(18)
  }
})

test('certificates: the number depends on the nature; 军官证 has none (C7, I-8)', () => {
  expect(miitCertificateCode('enterprise', 'business-licence')).toBe(1)
  expect(miitCertificateCode('enterprise', 'org-code')).toBe(12)
  expect(miitCertificateCode('government', 'org-code')).toBe(9)
  expect(miitCertificateCode('public-institution', 'uscc')).toBe(15)
  expect(miitCertificateCode('individual', 'tw-residence')).toBe(42)
  expect(miitCertificateCode('individual', 'military-officer')).toBeUndefined()
  expect(miitCertificateCode('individual', 'business-licence')).toBeUndefined()
  const pairs = subjectNatureIds.flatMap((nature) => certificateTypesOf(nature).map((type) => [nature, type] as const))
  const codes = pairs.map(([nature, type]) => miitCertificateCode(nature, type)).filter((code) => code !== undefined)
  expect(codes).toHaveLength(38)
  expect(new Set(codes).size).toBe(38)
})

test('approvals: bits here, numbers there, and 网络预约车 breaks the pattern (C7)', () => {
  expect(miitApprovalBits(['news', 'culture'])).toBe(257)
  expect(miitApprovalBits(['none'])).toBe(0)
  expect(miitApprovalBits(['ride-hailing'])).toBe(2048)
  expect(wechatApprovalCode('ride-hailing')).toBe(11)
  expect(wechatApprovalCode('internet-finance')).toBe(13)
  expect(wechatApprovalCode('religion')).toBeUndefined()
  const bits = preApprovals.map(({ value }) => miitApprovalBits([value]))
  expect(bits.filter((bit) => bit === 0)).toHaveLength(1)
  expect(new Set(bits).size).toBe(preApprovals.length)
})

test('service contents and languages (C7)', () => {
  expect(miitServiceContentBit('即时通信')).toBe(1)
  expect(miitServiceContentBit('单位门户网站')).toBe(128)
  expect(miitServiceContentBit('其他')).toBe(8_388_608)
  expect(miitServiceContentBit('APP')).toBe(134_217_728)
  expect(miitServiceContentBit('网上非银支付')).toBe(4_294_967_296)
  expect(new Set(serviceContentNames.map(miitServiceContentBit)).size).toBe(30)
  expect([miitLanguageCode('中文简体'), miitLanguageCode('阿拉伯语'), miitLanguageCode('世界语')]).toEqual([1, 17, undefined])
})

test('the numbers stay in the adapters: nothing that stores or answers reads them', () => {
  const files = ['domain', 'contract', 'server', 'src'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  const readers = files.filter((file) => /\.tsx?$/.test(file) && /(miit|wechat)-codes'/.test(readFileSync(file, 'utf8')))
  expect(readers.filter((file) => !file.startsWith('server/gateways/'))).toEqual([])
})
