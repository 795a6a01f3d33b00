<?php
/**
 * Plugin Name:       Tweeluik
 * Plugin URI:        https://github.com/tweeluik/tweeluik
 * Description:       A questionnaire for two people about how they work together, as a block and a shortcode. Answers stay in the browser of the visitor.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The maintainers of Tweeluik
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       tweeluik
 * Domain Path:       /languages
 *
 * @package Tweeluik
 */

defined( 'ABSPATH' ) || exit;

const TWEELUIK_VERSION = '0.1.0';
const TWEELUIK_BLOCK   = 'tweeluik/tweeluik';
// In the languages of the widget, which need not be that of the website.
const TWEELUIK_LINK = array(
	'nl' => 'Open Tweeluik op een eigen pagina',
	'en' => 'Open Tweeluik on a page of its own',
);

add_action( 'init', 'tweeluik_register' );
add_action( 'wp_enqueue_scripts', 'tweeluik_enqueue_early' );
add_filter( 'script_loader_tag', 'tweeluik_script_tag', 10, 3 );

/**
 * Registers the block, the shortcode and their translations.
 */
function tweeluik_register() {
	load_plugin_textdomain( 'tweeluik', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	wp_register_script(
		'tweeluik-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		TWEELUIK_VERSION,
		true
	);
	wp_set_script_translations( 'tweeluik-editor', 'tweeluik', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => 'tweeluik_render' ) );
	add_shortcode( 'tweeluik', 'tweeluik_shortcode' );
}

/**
 * Renders the block. WordPress has replaced values that block.json does not list by the defaults.
 *
 * @param array    $attributes The attributes of the block.
 * @param string   $content    Nothing: the block saves no content.
 * @param WP_Block $block      The block.
 * @return string
 */
function tweeluik_render( $attributes, $content, $block ) {
	tweeluik_enqueue();

	$options = array();
	foreach ( $block->block_type->attributes as $name => $schema ) {
		// Of those that WordPress adds itself, none has both.
		if ( isset( $schema['enum'], $schema['default'] ) && $attributes[ $name ] !== $schema['default'] ) {
			$options[ $name ] = $attributes[ $name ];
		}
	}

	$lang  = isset( $options['lang'] ) ? $options['lang'] : tweeluik_site_lang();
	$query = array_merge( $options, array( 'lang' => $lang ) );
	// The page of its own has no heading above it.
	unset( $query['heading-level'] );

	$markup = '';
	foreach ( $options as $name => $value ) {
		$markup .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}

	return sprintf(
		'<twee-luik %1$s%2$s><a href="%3$s" lang="%4$s">%5$s</a></twee-luik>',
		get_block_wrapper_attributes(),
		$markup,
		esc_url( add_query_arg( $query, plugins_url( 'dist/index.html', __FILE__ ) ) ),
		esc_attr( $lang ),
		esc_html( TWEELUIK_LINK[ $lang ] )
	);
}

/**
 * Renders the shortcode as a block with the same options.
 *
 * @param array|string $attributes The attributes of the shortcode; an empty string without any.
 * @return string
 */
function tweeluik_shortcode( $attributes ) {
	$type = WP_Block_Type_Registry::get_instance()->get_registered( TWEELUIK_BLOCK );
	return render_block(
		array(
			'blockName'    => TWEELUIK_BLOCK,
			'attrs'        => array_intersect_key( (array) $attributes, $type->attributes ),
			'innerBlocks'  => array(),
			'innerHTML'    => '',
			'innerContent' => array(),
		)
	);
}

/**
 * The language that the widget takes from the page: English where the page is English, else Dutch.
 *
 * @return string
 */
function tweeluik_site_lang() {
	return 'en' === substr( get_bloginfo( 'language' ), 0, 2 ) ? 'en' : 'nl';
}

/**
 * Enqueues in the head, for posts that have a block or shortcode in their own content: in a theme without
 * block templates the content is rendered after the head. Whatever else renders one enqueues by itself.
 */
function tweeluik_enqueue_early() {
	if ( is_singular() && ( has_block( TWEELUIK_BLOCK ) || has_shortcode( get_post()->post_content, 'tweeluik' ) ) ) {
		tweeluik_enqueue();
	}
}

/**
 * Enqueues the element and the style that keeps its room.
 */
function tweeluik_enqueue() {
	$script = plugins_url( 'dist/embed.js', __FILE__ );
	wp_enqueue_style( 'tweeluik', plugins_url( 'tweeluik.css', __FILE__ ), array(), TWEELUIK_VERSION );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'tweeluik', $script, array(), TWEELUIK_VERSION );
	} else {
		wp_enqueue_script( 'tweeluik', $script, array(), TWEELUIK_VERSION, false );
	}
}

/**
 * Makes the script a module where WordPress has no script modules, before 6.5.
 *
 * @param string $tag    The tag.
 * @param string $handle The name of the script.
 * @param string $src    Its address.
 * @return string
 */
function tweeluik_script_tag( $tag, $handle, $src ) {
	if ( 'tweeluik' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => 'tweeluik-js',
		)
	);
}
