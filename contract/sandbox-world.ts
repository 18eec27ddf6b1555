/**
 * The world outside, as the sandbox plays it: accounts, cloud resources, domains and their holders, the authority's records, the registry of
 * companies, phones. The filing API sees none of it directly, only what its gateways answer out of it.
 */
import { resourceKinds } from '@domain/filing/resource'
import * as z from '@domain/zod'

const text = z.string().check(z.maxLength(300))
const shortText = z.string().check(z.maxLength(100))
const phone = z.string('请填写手机号码').check(z.regex(/^\d{5,20}$/, '电话号码只含数字'))
const province = z.string().check(z.regex(/^\d{6}$/, '省份代码是 6 位数字'))
/** A day that exists, in the years a sandbox can be set to. */
const isReal = (text: string) => {
  const year = Number(text.slice(0, 4))
  return (
    year >= 1900 &&
    year <= 2100 &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10))
  )
}
const day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期请写成 2026-09-14 这样', abort: true }), z.refine(isReal, '没有这一天'))
/** A moment with its offset; the sandbox compares moments, never their texts. */
export const sandboxMoment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, {
    error: '时间请写成 2026-09-14T09:00:00+08:00 这样',
    abort: true,
  }),
  z.refine(isReal, '没有这个时间'),
)
const count = z.number().check(z.gte(0))
const many = <S extends z.ZodMiniType>(schema: S) => z.array(schema).check(z.maxLength(2000))

const account = z.strictObject({
  phone,
  name: shortText,
  nature: shortText,
  realNameAt: z.nullable(sandboxMoment),
  certificateNumber: shortText,
  email: z.nullable(shortText),
  wechat: z.optional(z.nullable(z.strictObject({ mainland: z.boolean() }))),
  flagged: z.boolean(),
})

const resource = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  account: phone,
  kind: z.enum(resourceKinds.filter((kind) => kind !== 'authorization-code')),
  region: shortText,
  mainland: z.boolean(),
  ips: many(shortText),
  prepaid: z.boolean(),
  monthsBought: count,
  expiresAt: sandboxMoment,
  bandwidth: count,
  sitesUsed: count,
  subjectsUsed: z.optional(count),
  boundTo: z.optional(z.nullable(shortText)),
})

const authorizationCode = z.strictObject({
  code: z.string().check(z.regex(/^[0-9a-f]{32}$/, '授权码是 32 位小写十六进制字符')),
  issuer: phone,
  target: phone,
  resource: shortText,
  state: z.enum(['unused', 'in-use', 'used']),
})

const domain = z.strictObject({
  name: z.string().check(z.minLength(3), z.maxLength(253)),
  registrar: z.enum(['own', 'other', 'foreign']),
  approvedRegistrar: z.boolean(),
  registeredAt: day,
  expiresAt: day,
  realNameAt: z.nullable(sandboxMoment),
  holder: z.nullable(z.strictObject({ nature: shortText, name: shortText, certificateNumber: shortText })),
  siteReachable: z.boolean(),
  footerNumber: z.nullable(shortText),
  resolvesTo: many(shortText),
})

const person = {
  name: shortText,
  idType: shortText,
  idNumber: shortText,
  phone,
  email: z.optional(z.nullable(shortText)),
}

const filedSite = z.strictObject({
  filingNumber: shortText,
  name: shortText,
  domains: many(shortText),
  homeUrls: z.optional(many(shortText)),
  providers: many(shortText),
  resource: z.optional(z.nullable(shortText)),
  authorizationCode: z.optional(z.nullable(shortText)),
  serviceContent: z.optional(shortText),
  person: z.optional(z.nullable(z.strictObject(person))),
})

const filedSubject = z.strictObject({
  filingNumber: shortText,
  state: z.enum(['filed', 'hollow', 'in-flight']),
  nature: shortText,
  certificateType: shortText,
  certificateNumber: shortText,
  name: shortText,
  province,
  certificateAddress: z.optional(text),
  contactAddress: z.optional(text),
  filedAt: z.optional(z.nullable(day)),
  person: z.optional(z.nullable(z.strictObject({ ...person, isLegalRep: z.optional(z.boolean()) }))),
  legalRep: z.optional(z.nullable(z.strictObject({ name: shortText, idNumber: shortText }))),
  oldCertificate: z.optional(z.nullable(z.strictObject({ type: shortText, number: shortText }))),
  /** `own` = filed through this provider, in the account below. */
  providers: many(shortText),
  account: z.optional(z.nullable(phone)),
  /** 备案密码, asked for at access under the policy of 2018; absent: whatever is given is taken. */
  filingPassword: z.optional(z.nullable(z.string().check(z.maxLength(64)))),
  sites: many(filedSite),
})

export const worldSchema = z.strictObject({
  accounts: z._default(many(account), []),
  resources: z._default(many(resource), []),
  authorizationCodes: z._default(many(authorizationCode), []),
  domains: z._default(many(domain), []),
  authority: z._default(
    z.strictObject({
      subjects: z._default(many(filedSubject), []),
      domainsInFlight: z._default(many(shortText), []),
      blacklist: z._default(many(z.strictObject({ kind: z.enum(['certificate', 'person', 'domain', 'phone']), value: shortText })), []),
      slow: z._default(z.boolean(), false),
    }),
    { subjects: [], domainsInFlight: [], blacklist: [], slow: false },
  ),
  /** Absent: every unit's data agree with the registry. */
  companies: z.optional(
    many(
      z.strictObject({
        certificateNumber: shortText,
        name: shortText,
        state: z.enum(['synced', 'not-found']),
        changedAt: z.optional(z.nullable(day)),
        legalRep: z.optional(z.nullable(z.strictObject({ name: shortText, idNumber: z.optional(shortText) }))),
      }),
    ),
  ),
  phones: z._default(
    many(z.strictObject({ number: phone, province: z.optional(z.nullable(province)), state: z._default(z.enum(['ok', 'disused']), 'ok') })),
    [],
  ),
  people: z._default(many(z.strictObject({ name: shortText, idNumber: shortText, companies: many(shortText) })), []),
})
export type World = z.output<typeof worldSchema>
