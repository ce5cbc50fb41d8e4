import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { SignedIn } from './sign-in/signed-in.tsx';
import { LanguageProvider } from './texts/language.tsx';
import { Loading } from './ui/loading.tsx';

const BoardScreen = lazy(() => import('./board/board-screen.tsx'));
const StoryScreen = lazy(() => import('./story/story-screen.tsx'));
const SignInScreen = lazy(() => import('./sign-in/sign-in-screen.tsx'));
const WelcomeScreen = lazy(() => import('./sign-in/welcome-screen.tsx'));
const AccountScreen = lazy(() => import('./people/account-screen.tsx'));
const PeopleScreen = lazy(() => import('./people/people-screen.tsx'));
const TokensScreen = lazy(() => import('./people/tokens-screen.tsx'));
const NotFoundScreen = lazy(() => import('./shell/not-found-screen.tsx'));

/** The desk: its language, who is signed in, and the table of its screens. */
export function Desk() {
  return (
    <LanguageProvider>
      <Router base="/desk">
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/sign-in" component={SignInScreen} />
            <Route path="/welcome" component={WelcomeScreen} />
            <Route>
              <SignedIn>
                <Switch>
                  <Route path="/" component={BoardScreen} />
                  <Route path="/stories/:id">
                    {({ id }) => <StoryScreen key={id} storyId={Number(id)} />}
                  </Route>
                  <Route path="/account" component={AccountScreen} />
                  <Route path="/people" component={PeopleScreen} />
                  <Route path="/tokens" component={TokensScreen} />
                  <Route component={NotFoundScreen} />
                </Switch>
              </SignedIn>
            </Route>
          </Switch>
        </Suspense>
      </Router>
    </LanguageProvider>
  );
}
