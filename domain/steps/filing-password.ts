/** 备案密码: asked when a site's access moves under the policy of 2018. Source: spec K1 (access), the help of 2018 on access. */
import type { SectionSpec } from './step'

export const filingPasswordSection: SectionSpec = {
  id: 'filing-password',
  title: '备案密码',
  when: { filingType: ['access'], policyVersion: '2018' },
  fields: [
    {
      key: 'filingPassword',
      anchor: 'record.filingPassword',
      kind: 'secret',
      label: '备案密码',
      hint: '忘了的，到备案所在省的管局网站点「找回备案密码」；想换一个的，在那里点「修改备案密码」',
      explains:
        '主体第一次备案通过时，管局把主体备案号和备案密码一起发到负责人的手机和邮箱。接入时用它证明备案是您的，我们只转给管局核对。',
      maxLength: 64,
      when: { filingType: ['access'], policyVersion: '2018' },
    },
  ],
}
