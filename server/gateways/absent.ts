/** A server without a sandbox and without real parties: every look-up says plainly that nobody is behind the port. */
import { GatewayError } from './gateway-error'
import type { Gateways } from './gateways'

const absent = (party: string) => async () => {
  throw new GatewayError(party, 'error', 'not-configured')
}

export const absentGateways = ({ messages, miniProgram }: Pick<Gateways, 'messages' | 'miniProgram'>): Gateways => ({
  miit: {
    subjects: absent('miit'),
    subject: absent('miit'),
    filedHere: absent('miit'),
    domain: absent('miit'),
    usedBy: absent('miit'),
    isFilingPassword: absent('miit'),
    blacklisted: absent('miit'),
  },
  cloud: {
    account: absent('cloud'),
    resources: absent('cloud'),
    resource: absent('cloud'),
    authorizationCode: absent('cloud'),
    authorizationCodesOf: absent('cloud'),
    authorizationCodesOn: absent('cloud'),
    issueAuthorizationCodes: absent('cloud'),
    moveAuthorizationCode: absent('cloud'),
    deleteAuthorizationCode: absent('cloud'),
    domain: absent('cloud'),
  },
  phones: { disused: absent('phones'), home: absent('phones') },
  companies: { company: absent('companies') },
  messages,
  miniProgram,
  wechat: { openid: absent('wechat') },
  geocoder: { province: absent('geocoder') },
  identity: { begin: absent('identity'), verify: absent('identity') },
})
