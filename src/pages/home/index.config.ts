export default definePageConfig({ navigationBarTitleText: '随手备案' })
