export default definePageConfig({ navigationBarTitleText: '办理拍照' })
