/** The review desk at /sandbox/: plays the provider's reviewers and the authority's clerks, and moves the world around them. */
import { mountPage } from '../ui/mount-page'
import { Desk } from './desk'

mountPage(<Desk />)
