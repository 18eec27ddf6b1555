/** The review desk at /sandbox/: plays the provider's reviewers and the authority's clerks, and moves the world around them. */
import { mountPage } from '../ui/mount-page'
import { TokenGate } from '../ui/token-gate'
import { Desk } from './desk'

mountPage(
  <TokenGate>
    <Desk />
  </TokenGate>,
)
