/** The cloud resource a site runs on: a server of the account, or an authorisation code for somebody else's. Source: spec C1, C11. */
import * as z from '@domain/zod'

export const resourceKinds = ['cvm', 'lighthouse', 'serverless', 'clb', 'site-host', 'authorization-code'] as const
export type ResourceKind = (typeof resourceKinds)[number]

export const resourceChoiceSchema = z.object({
  kind: z.enum(resourceKinds, '请选择备案云服务'),
  /** The resource's id, or the code itself (32 lower-case hex) when kind is authorization-code. */
  id: z.string('请选择备案云服务').check(z.minLength(1, '请选择备案云服务'), z.maxLength(64, '备案云服务的编号过长')),
})
export type ResourceChoice = z.infer<typeof resourceChoiceSchema>
