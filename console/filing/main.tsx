/** Filing at the computer, at /console/: signing in, what is under way, beginning a filing, and handing it to the phone. */
import { mountPage } from '../ui/mount-page'
import './filing.css'
import { Frame } from './frame'
import { SignedIn } from './sign-in/signed-in'

mountPage(
  <SignedIn>
    <Frame />
  </SignedIn>,
)
