/** 第 3 步 网站信息: asked once per site. The first site's domain and cloud were given in the first step. Source: spec C4. */

import { filledLines, siteDomains } from '@domain/facts/sites'
import { checkDomain } from '@domain/fields/domain-name'
import type { Fault, FieldSpec } from '@domain/fields/field-spec'
import { siteLanguages } from '@domain/fields/languages'
import { preApprovals } from '@domain/fields/pre-approvals'
import { siteRemarkFragments } from '@domain/fields/remark'
import { serviceContentNames, serviceContentOptions } from '@domain/fields/service-contents'
import type { StepSpec } from './step'

const unit = { isIndividual: false } as const
/** The first site's address was given in the first step, where there is one. */
const first = { isFirstSite: true, siteInFirstStep: true } as const
const further = { addressAskedWithSite: true } as const
const fromStepOne = () => '在第 1 步修改'

const address: readonly FieldSpec[] = [
  { key: 'domain', kind: 'domain-name', label: '网站域名', anchor: 'verify-type.domain', when: first, readOnly: fromStepOne },
  { key: 'resource', kind: 'resource', label: '备案云服务', anchor: 'verify-type.resource', when: first, readOnly: fromStepOne },
  {
    key: 'filingNumber',
    kind: 'text',
    label: '网站备案号',
    when: { sitesPicked: true },
    required: false,
    readOnly: () => '备案号不变；要换别的网站，请在「备案记录」一步重新选',
  },
  {
    key: 'domains',
    kind: 'domain-name',
    label: '网站域名',
    placeholder: 'example.cn',
    hint: '只填注册的域名，不带 www',
    when: further,
    maxLength: 253,
  },
  // a change names a cloud only where it changes (B4)
  { key: 'resources', kind: 'resource', label: '备案云服务', when: further, required: { siteInFirstStep: true } },
]

/** Types in which a site is described; an access edits nothing. */
const described = { filingType: ['initial', 'add-site', 'add-site-no-subject', 'change-filing', 'change-site'] } as const

/** Several of a kind, one per line (K1); the policy of 2018 asks for home pages and allows more domains. */
const several: readonly FieldSpec[] = [
  {
    key: 'moreDomains',
    kind: 'long-text',
    label: '其他域名',
    hint: '一行一个；都要指向同一个网站',
    maxLength: 2000,
    when: { ...described, policyVersion: '2018' },
    required: false,
    check: ({ value }) => faultOfLine(value, (line) => checkDomain(line)?.says),
  },
  {
    key: 'homeUrls',
    kind: 'long-text',
    label: '网站首页 URL',
    hint: '一行一个，以 www. 开头，属于上面的域名',
    maxLength: 2000,
    when: { ...described, policyVersion: '2018' },
    check: ({ value, scope, n }) => faultOfLine(value, (line) => faultOfHomeUrl(line, siteDomains(scope.answers, n))),
  },
  {
    key: 'moreResources',
    kind: 'long-text',
    label: '其他云服务',
    hint: '网站用了不止一台云服务时填：同一账号下的实例编号，一行一个',
    placeholder: 'ins-xxxxxxxx',
    maxLength: 1000,
    // an access may run on several too
    when: { filingType: [...described.filingType, 'access'] },
    required: false,
    check: ({ value }) =>
      faultOfLine(value, (line) => (/^[a-z]+-[0-9a-z]+$/.test(line) ? undefined : `「${line}」不是云服务的实例编号，应像 ins-1a2b3c4d`)),
  },
  {
    key: 'languages',
    kind: 'multi-choice',
    label: '网站语言',
    hint: '不选就是中文简体',
    when: described,
    required: false,
    options: () => siteLanguages.map((name) => ({ value: name, label: name })),
    check: ({ value }) =>
      Array.isArray(value) && value.some((name) => !siteLanguages.includes(name))
        ? { says: '没有这一种语言', wayOut: '请从列表里重新选择' }
        : undefined,
  },
]

/** What is wrong with the first bad line; nine lines are the most. */
function faultOfLine(value: unknown, check: (line: string) => string | undefined): Fault | undefined {
  const lines = filledLines(String(value ?? '').split(/\r?\n/))
  if (lines.length > 9) return { says: `最多填 9 行，现在有 ${lines.length} 行`, wayOut: '请删去多余的' }
  const says = lines.map(check).find((fault) => fault !== undefined)
  return says === undefined ? undefined : { says, wayOut: '请改好这一行，或删去它' }
}

function faultOfHomeUrl(url: string, domains: readonly string[]): string | undefined {
  if (!url.startsWith('www.')) return `「${url}」要以 www. 开头`
  const host = url.slice('www.'.length).split('/')[0] ?? ''
  return domains.some((domain) => host === domain.toLowerCase()) ? undefined : `「${url}」不属于这个网站的域名`
}

const approvals: readonly FieldSpec[] = [
  {
    key: 'preApprovalTypes',
    kind: 'multi-choice',
    label: '前置或专项审批内容类型',
    explains: '新闻、出版、药品、文化、视听节目等内容，要先取得主管部门的批准。大多数网站选「以上都不涉及」。',
    when: unit,
    options: () => preApprovals,
    check: ({ value }) =>
      Array.isArray(value) && value.includes('none') && value.length > 1
        ? { says: '「以上都不涉及」不能和其他类型一起选', wayOut: '请去掉其中一边' }
        : undefined,
  },
  { key: 'preApprovalNumber', kind: 'text', label: '审批号', maxLength: 60, when: { ...unit, siteNeedsApproval: true } },
]

export const siteStep: StepSpec = {
  id: 'site',
  title: '网站信息',
  minutes: 4,
  answersAt: 'sites',
  sections: [
    {
      id: 'site',
      title: '网站信息',
      fields: [
        {
          key: 'siteName',
          kind: 'text',
          label: '网站名称',
          hint: '写出网站是做什么的；不能是域名，个人网站不能用公司、机构或地名',
          maxLength: 60,
        },
        ...address,
        {
          key: 'serviceContent',
          kind: 'choice',
          label: '网站服务内容',
          options: ({ scope }) => serviceContentOptions(scope.facts.isIndividual === true),
          check: ({ value }) =>
            serviceContentNames.includes(String(value)) ? undefined : { says: '没有这一类服务内容', wayOut: '请从列表里重新选择' },
        },
        ...several,
        ...approvals,
        {
          key: 'siteRemark',
          kind: 'remark',
          label: '网站备注',
          hint: '点下面的句子加进来，再补全',
          maxLength: 300,
          required: false,
          fragments: ({ scope, n }) => siteRemarkFragments(scope, n),
        },
      ],
    },
  ],
}
