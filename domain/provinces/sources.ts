/**
 * Documents that speak of several provinces at once, each with the date its values are read as of. A province's own page is named in its file.
 * Pages are the access provider's help pages; the newest is another provider's knowledge base and stands beside the older value, never over it.
 */
const help = 'product/域名与网站/网站备案'
const preparation = `${help}/备案准备`
const lastRead = '2021-11-12'

/** Table of who may answer for a unit. */
export const personsTable = { source: `${help}/常见问题/备案流程/主体信息/主体信息.md`, asOf: lastRead }
export const materialList = { source: `${preparation}/备案材料清单.md`, asOf: lastRead }
export const uploadPage = { source: `${preparation}/备案材料上传.md`, asOf: lastRead }
export const letterTemplates = { source: `${preparation}/备案材料模板下载.md`, asOf: lastRead }
export const trainingTemplates = { source: `${preparation}/教育类承诺书模板下载.md`, asOf: lastRead }
export const approvalPage = { source: `${preparation}/前置审批相关.md`, asOf: lastRead }
export const changeFaq = { source: `${help}/常见问题/变更信息.md`, asOf: lastRead }
export const shellSubjects = { source: `${help}/备案小程序流程指引/注销空壳主体.md`, asOf: lastRead }
export const suffixFaq = { source: `${help}/常见问题/省管局要求相关.md`, asOf: '2019-01-01' }

/** Who had to use a local phone number in 2017. */
export const phones2017 = { source: `${help}/0.弃用文档/各省管局要求20170605.md`, asOf: '2017-06-05' }
/** How old certificates were treated on access in 2018 and 2019. */
export const oldCertificates = { source: `${help}/0.弃用文档/常见问题/主体信息.md`, asOf: '2018-2019' }
/** How the paper verification sheet was signed in 2018. */
export const sheets2018 = { source: 'seed 004_94af92096d4f9d2e.txt', asOf: '2018' }
/** A text on the process without a date of its own. */
export const processText = { source: 'seed 003_d738cca45b6118e2.txt' }

const newerBase = 'huaweicloud/huaweicloud-skills@c54c1bc skills/cdi/assist/huawei-cloud-icp-process-guidance/kb'
/** Another provider's knowledge base of 2025-12 to 2026-07, generated from its help pages: a hint that an older value may be stale. */
export const newer2025 = { source: `${newerBase}/topics/备案管局咨询.md ; ${newerBase}/faq/备案政策咨询.md`, asOf: '2025-12' }
