/** G2: accounts the provider has marked. Nothing is promised. Source: spec E. */
import { blocks, type Gate, passes } from '../gate'

export const accountRisk: Gate = ({ facts }) => [
  facts.account.flagged
    ? blocks('G2', {
        code: 'account-risk',
        says: '这个账号被标记为有风险，暂时不能备案',
        wayOut: '请致电客服了解原因；换一个账号也会重新核查。如果服务器在境外，则不需要备案',
      })
    : passes('G2', '账号状态正常'),
]
