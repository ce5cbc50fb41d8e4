export default function SignInScreen() {
  return <main />;
}
