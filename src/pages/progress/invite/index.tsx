/** 请人核验: the person concerned is elsewhere; a link lets them answer one SMS, or pass one video check, on their own phone, and nothing else. */
import { useRouter } from '@tarojs/taro'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import { InviteToCheck } from './invite-to-check'
import { InviteToVerify } from './invite-to-verify'
import '../progress.scss'
import './invite.scss'

export default function Invite() {
  const { orderId = '', n = '', person } = useRouter().params
  useSignedIn(person === undefined ? routes.invite(orderId, Number(n)) : routes.inviteToCheck(orderId, Number(person)))
  return person === undefined ? <InviteToVerify orderId={orderId} n={n} /> : <InviteToCheck orderId={orderId} person={Number(person)} />
}
