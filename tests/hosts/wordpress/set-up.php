<?php
/**
 * Installs WordPress, and makes the users and posts of the trial.
 *
 *   php set-up.php SITE_FOLDER GUIDE
 *
 * Prints a name and an address for each post.
 *
 * @package Tweeluik
 */

list( , $site, $guide ) = $argv;

define( 'WP_INSTALLING', true );
// WordPress asks for these.
$_SERVER['HTTP_HOST']       = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

/**
 * In the place of that of WordPress, which sends mail.
 */
function wp_new_blog_notification() {}

// MariaDB is starting.
mysqli_report( MYSQLI_REPORT_OFF );
preg_match( "/'localhost:(.*)'/", file_get_contents( "$site/wp-config.php" ), $found );
for ( $try = 0; ! @mysqli_connect( 'localhost', 'wordpress', '', 'wordpress', 0, $found[1] ); $try++ ) {
	if ( 100 === $try ) {
		fwrite( STDERR, "MariaDB does not answer.\n" );
		exit( 1 );
	}
	usleep( 100000 );
}

require "$site/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Tweeluik', 'admin', 'admin@example.org', false, '', 'admin', 'nl_NL' );
wp_installing( false );
switch_theme( 'trial' );
// Pictures of users come from another host.
update_option( 'show_avatars', 0 );
$wp_rewrite->set_permalink_structure( '/%postname%/' );
$problem = activate_plugin( 'tweeluik/tweeluik.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() . "\n" );
	exit( 1 );
}
foreach ( array( 'editor', 'author' ) as $name ) {
	$id = wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => $name,
			'user_email' => "$name@example.org",
			'role'       => $name,
		)
	);
	// The welcome to the editor covers it, with pictures from another host.
	update_user_meta(
		$id,
		$wpdb->get_blog_prefix() . 'persisted_preferences',
		array( 'core/edit-post' => array( 'welcomeGuide' => false ) )
	);
}

/**
 * Saves a post by the REST interface, as the editor of WordPress does, and prints its name and address.
 *
 * @param string $name    The name of the post.
 * @param string $user    Who saves it.
 * @param string $content What the editor sends.
 */
function tweeluik_trial_save( $name, $user, $content ) {
	// What a user may not write is looked up when the user changes.
	wp_set_current_user( 0 );
	wp_set_current_user( get_user_by( 'login', $user )->ID );
	$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
	$request->set_body_params(
		array(
			'title'   => $name,
			'content' => $content,
			'status'  => 'publish',
		)
	);
	$response = rest_do_request( $request );
	if ( $response->is_error() ) {
		fwrite( STDERR, "$name: " . $response->as_error()->get_error_message() . "\n" );
		exit( 1 );
	}
	echo "$name ", get_permalink( $response->get_data()['id'] ), "\n";
}

preg_match( '~```html[^\n]*\n(<script type="module".*?</twee-luik>)\n```~s', file_get_contents( $guide ), $found );
$snippet = "<!-- wp:html -->\n$found[1]\n<!-- /wp:html -->";
$below   = "\n\n<!-- wp:paragraph -->\n<p>Lees meer.</p>\n<!-- /wp:paragraph -->";

tweeluik_trial_save(
	'block',
	'author',
	'<!-- wp:tweeluik/tweeluik {"relation":"parent-teacher","form":"mini","heading-level":"2"} /-->' . $below
);
tweeluik_trial_save(
	'shortcode',
	'author',
	"<!-- wp:shortcode -->\n"
	. '[tweeluik relation="parent-teacher" form="mini" keep="for-ever" heading-level="2"]'
	. "\n<!-- /wp:shortcode -->$below"
);
tweeluik_trial_save( 'author', 'author', $snippet . $below );
tweeluik_trial_save( 'editor', 'editor', $snippet . $below );
define( 'DISALLOW_UNFILTERED_HTML', true );
tweeluik_trial_save( 'editor-filtered', 'editor', $snippet . $below );
echo 'admin ', admin_url(), "\n";
