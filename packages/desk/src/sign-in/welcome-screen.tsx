export default function WelcomeScreen() {
  return <main />;
}
