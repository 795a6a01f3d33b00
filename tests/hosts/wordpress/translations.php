<?php
/**
 * Makes what WordPress reads of a translation of the plugin, a .mo and a .json for editor.js, from its .po.
 *
 *   php translations.php PO_FILE [WORDPRESS_FOLDER]
 *
 * @package Tweeluik
 */

$source    = $argv[1];
$wordpress = isset( $argv[2] ) ? $argv[2] : '/usr/share/wordpress';
require "$wordpress/wp-includes/pomo/po.php";
require "$wordpress/wp-includes/pomo/mo.php";

$po = new PO();
if ( ! $po->import_from_file( $source ) ) {
	fwrite( STDERR, "$source cannot be read.\n" );
	exit( 1 );
}
$base = substr( $source, 0, -strlen( '.po' ) );

$mo = new MO();
$mo->set_headers( $po->headers );
$script = array(
	'' => array(
		'domain'       => 'messages',
		'lang'         => $po->headers['Language'],
		'plural-forms' => $po->headers['Plural-Forms'],
	),
);
foreach ( $po->entries as $key => $entry ) {
	if ( in_array( 'editor.js', $entry->references, true ) ) {
		$script[ $key ] = $entry->translations;
	} else {
		$mo->add_entry( $entry );
	}
}
$mo->export_to_file( "$base.mo" );
file_put_contents(
	"$base-tweeluik-editor.json",
	json_encode(
		array( 'locale_data' => array( 'messages' => $script ) ),
		JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
	) . "\n"
);
