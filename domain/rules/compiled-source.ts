/** Where nation-wide rules come from that no single page states: the access providers' help pages read together. */
export const compiled2021 = { source: '接入服务商备案帮助文档汇编', asOf: '2021-11-12' } as const
export const siteNaming2021 = { source: '网站命名要求（接入服务商帮助文档）', asOf: '2021-11-12' } as const
